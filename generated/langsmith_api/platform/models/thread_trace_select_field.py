"""ThreadTraceSelectField (``threads.ThreadTraceSelectField`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class ThreadTraceSelectField(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    COMPLETION_COST = "COMPLETION_COST"
    COMPLETION_COST_DETAILS = "COMPLETION_COST_DETAILS"
    COMPLETION_TOKENS = "COMPLETION_TOKENS"
    COMPLETION_TOKEN_DETAILS = "COMPLETION_TOKEN_DETAILS"
    END_TIME = "END_TIME"
    ERROR_PREVIEW = "ERROR_PREVIEW"
    FIRST_TOKEN_TIME = "FIRST_TOKEN_TIME"
    INPUTS_PREVIEW = "INPUTS_PREVIEW"
    LATENCY = "LATENCY"
    NAME = "NAME"
    OP = "OP"
    OUTPUTS_PREVIEW = "OUTPUTS_PREVIEW"
    PROMPT_COST = "PROMPT_COST"
    PROMPT_COST_DETAILS = "PROMPT_COST_DETAILS"
    PROMPT_TOKENS = "PROMPT_TOKENS"
    PROMPT_TOKEN_DETAILS = "PROMPT_TOKEN_DETAILS"
    START_TIME = "START_TIME"
    THREAD_ID = "THREAD_ID"
    TOTAL_COST = "TOTAL_COST"
    TOTAL_TOKENS = "TOTAL_TOKENS"
    TRACE_ID = "TRACE_ID"
