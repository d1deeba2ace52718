"""The TypedDicts of LangSmith's API: what a mapping given as a body holds, in wire names; loaded when one is used."""

from typing import Any

from langsmith_api.platform import types as _types

__all__ = _types.__all__


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    loaded = globals()[name] = getattr(_types, name)
    return loaded


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
