"""The models of LangSmith's API, each loaded when it is first used."""

from typing import Any

from langsmith_api.platform import models as _models

__all__ = _models.__all__


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    loaded = globals()[name] = getattr(_models, name)
    return loaded


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
