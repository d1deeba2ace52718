"""The operations of ``aws_marketplace``, as data."""

from langsmith_ext.runtime.operation import Body, Operation

REGISTER = Operation(
    package="langsmith_api.platform",
    resource="aws_marketplace",
    name="register",
    method="POST",
    path="/aws-marketplace/register",
    scope="none",
    redirects=True,
    body=Body("application/x-www-form-urlencoded", True, "AwsMarketplaceRegisterBody"),
    errors=(400, 500),
)
