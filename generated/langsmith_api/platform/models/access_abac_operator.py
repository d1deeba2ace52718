"""AccessAbacOperator (``authz_internal.AbacOperator`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class AccessAbacOperator(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    EQUALS = "equals"
    EQUALS_IF_EXISTS = "equals_if_exists"
    EQUALS_IGNORE_CASE = "equals_ignore_case"
    EQUALS_IGNORE_CASE_IF_EXISTS = "equals_ignore_case_if_exists"
    MATCHES = "matches"
    MATCHES_IF_EXISTS = "matches_if_exists"
    NOT_EQUALS = "not_equals"
    NOT_EQUALS_IF_EXISTS = "not_equals_if_exists"
    NOT_EQUALS_IGNORE_CASE = "not_equals_ignore_case"
    NOT_EQUALS_IGNORE_CASE_IF_EXISTS = "not_equals_ignore_case_if_exists"
    NOT_MATCHES = "not_matches"
    NOT_MATCHES_IF_EXISTS = "not_matches_if_exists"
