"""CustomChartMetric."""

from ..._core.model import StringEnumeration


class CustomChartMetric(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    COMPLETION_COST = "completion_cost"
    COMPLETION_TOKENS = "completion_tokens"
    COMPLETION_TOKENS_P50 = "completion_tokens_p50"
    COMPLETION_TOKENS_P99 = "completion_tokens_p99"
    COST_P50 = "cost_p50"
    COST_P99 = "cost_p99"
    ERROR_RATE = "error_rate"
    FEEDBACK = "feedback"
    FEEDBACK_SCORE_AVG = "feedback_score_avg"
    FEEDBACK_VALUES = "feedback_values"
    FIRST_TOKEN_P50 = "first_token_p50"
    FIRST_TOKEN_P99 = "first_token_p99"
    LATENCY_AVG = "latency_avg"
    LATENCY_P50 = "latency_p50"
    LATENCY_P99 = "latency_p99"
    MEDIAN_TOKENS = "median_tokens"
    PROMPT_COST = "prompt_cost"
    PROMPT_TOKENS = "prompt_tokens"
    PROMPT_TOKENS_P50 = "prompt_tokens_p50"
    PROMPT_TOKENS_P99 = "prompt_tokens_p99"
    RUN_COUNT = "run_count"
    STREAMING_RATE = "streaming_rate"
    TOKENS_P99 = "tokens_p99"
    TOTAL_COST = "total_cost"
    TOTAL_TOKENS = "total_tokens"
