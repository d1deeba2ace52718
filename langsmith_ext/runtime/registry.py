"""The index of operations, loaded from one module per resource when it is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from .operation import Operation


class OperationIndex(Mapping[tuple[str, str], Operation]):
    """``(METHOD, path template)`` to operation.

    Args:
        package: The package that has a module of operations for each resource.
        resources: The names of the resources.
    """

    def __init__(self, package: str, resources: tuple[str, ...]) -> None:
        self._package = package
        self._resources = resources
        self._operations: dict[tuple[str, str], Operation] | None = None

    @property
    def _loaded(self) -> dict[tuple[str, str], Operation]:
        if self._operations is None:
            modules = [import_module(f"{self._package}.{resource}") for resource in self._resources]
            found = [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]
            self._operations = {(operation.method, operation.path): operation for operation in found}
        return self._operations

    def __getitem__(self, key: tuple[str, str]) -> Operation:
        return self._loaded[key]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._loaded)

    def __len__(self) -> int:
        return len(self._loaded)

    def __repr__(self) -> str:
        return f"<OperationIndex of {self._package}>"
