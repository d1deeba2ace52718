"""The LangSmith API, generated from its contract: ``models``, ``operations`` and ``resources``."""

from langsmith_ext.runtime.contract import Contract

CONTRACT = Contract(
    api="platform",
    source="https://raw.githubusercontent.com/api-evangelist/langchain/refs/heads/main/openapi/langchain-openapi.json",
    upstream_date="2026-11-21",
    upstream_sha256="fbccdff13c18f9a8dac932e8650200c5647853c05ad273b9eabf4e9376ff8b90",
    sha256="6be24a663dc1927fe35d90dcee1a1fcf70e59498dca9a981623f747c77141669",
    operations=506,
    models=710,
)
"""What this package was generated from."""

__all__ = ["CONTRACT"]
