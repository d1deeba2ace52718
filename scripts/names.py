"""The lock of names, ``openapi/names.json``: append-only, so that what was generated once keeps its name for ever."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.errors import PipelineError


@dataclass(slots=True)
class Names:
    """The lock of one API.

    Attributes:
        operations: ``GET /path`` to ``resource``, ``name``, ``parameters`` (``query limit`` to the argument) and, for a route that
            passed its name on to another, ``moved_to``. Operations that are gone stay as tombstones.
        tags: Tag to resource.
        models: Component key, or place of an unnamed schema, to class name; components that are gone stay.
        fields: Class name to wire name to attribute, for attributes that are not spelled as on the wire.
        shapes: Class name to a digest of its shape, to recognize a component under a new key.
    """

    operations: dict[str, dict[str, Any]] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
    fields: dict[str, dict[str, str]] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Names:
        """Read what ``to_json`` wrote."""
        return cls(**copy.deepcopy(dict(data)))

    def to_json(self) -> dict[str, Any]:
        """The lock of this API as JSON values."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Renaming:
    """What the upstream renamed while its Python name stays."""

    kind: str  # "operation", "tag" or "model"
    old: str
    new: str
    name: str


def read(path: Path) -> dict[str, Names]:
    """The locks of all APIs; empty when there is no file yet.

    Raises:
        PipelineError: If the file is no lock.
    """
    if not path.exists():
        return {}
    try:
        return {api: Names.from_json(data) for api, data in json.loads(path.read_text(encoding="utf-8")).items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise PipelineError(str(path), f"is no lock of names ({error})", "restore it from version control") from error


def dump(locks: Mapping[str, Names]) -> bytes:
    """The file's content: canonical JSON."""
    data = {api: names.to_json() for api, names in locks.items()}
    return (json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
