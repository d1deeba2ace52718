"""The operations of ``aws_marketplace``, as data."""

from langsmith_ext.runtime.operation import Body, Operation

REGISTER_CUSTOMER = Operation(
    package="langsmith_api.platform",
    resource="aws_marketplace",
    name="register_customer",
    method="POST",
    path="/aws-marketplace/register",
    scope="none",
    redirects=True,
    body=Body("application/x-www-form-urlencoded", True, "RegisterCustomerBody"),
    errors=(400, 500),
)
