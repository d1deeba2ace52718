"""Models as fields of pydantic and FastAPI. Only pydantic loads this module, so it is installed by then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def core_schema(owner: type[Any]) -> Any:
    """Return how pydantic validates and writes a model.

    A model passes as it is; a mapping is read in wire names, as tolerantly as a response.
    """
    from pydantic_core import core_schema as schemas

    def read(value: Any) -> Any:
        if isinstance(value, owner):
            return value
        if isinstance(value, Mapping):
            return owner.from_dict(value)
        raise ValueError(f"expected a {owner.__name__} or its object in wire names, got {type(value).__name__}")

    return schemas.no_info_plain_validator_function(
        read, serialization=schemas.plain_serializer_function_ser_schema(owner.to_dict, return_schema=None)
    )


def json_schema(owner: type[Any]) -> dict[str, Any]:
    """Return the JSON Schema of a model: its properties as the contract has them, other models only as objects."""
    from .validation import contract_of

    package = owner.__module__.rpartition(".models.")[0]
    components: Mapping[str, Any] = contract_of(package)["components"]["schemas"] if package else {}
    declared = components.get(owner.contract_name, {})
    properties = {
        wire: _without_references(declared.get("properties", {}).get(wire, {})) for wire in owner.contract_fields
    }
    required = [wire for wire in owner.contract_fields if wire in owner.contract_required]
    schema: dict[str, Any] = {"type": "object", "title": owner.__name__, "properties": properties}
    return schema | ({"required": required} if required else {})


def _without_references(schema: Any) -> Any:
    """Return a schema whose references are replaced by objects with the name: pydantic resolves only its own."""
    if isinstance(schema, list):
        return [_without_references(element) for element in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(reference := schema.get("$ref"), str):
        return {"title": reference.rpartition("/")[2]}
    kept = {name: element for name, element in schema.items() if not name.startswith("x-") and name != "discriminator"}
    return {name: _without_references(element) for name, element in kept.items()}
