"""The schemas that a dataset declares for the inputs and outputs of its examples."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from langsmith_ext.testing._service.problems import Problem, invalid, problem
from langsmith_ext.testing._service.state import Record

SIDES = ("inputs", "outputs")

# LangSmith's own schemas, such as that of messages, are referred to by URLs that a test must not read.
_ELSEWHERE: Registry[Any] = Registry(retrieve=lambda _uri: DRAFT202012.create_resource({}))  # type: ignore[call-arg]


def check_definitions(given: Mapping[str, Any]) -> None:
    """Refuse (422) schemas that are none."""
    for side in SIDES:
        name = f"{side}_schema_definition"
        if given.get(name):
            try:
                Draft202012Validator.check_schema(given[name])
            except SchemaError as error:
                raise invalid(("body", name), f"Value is not a JSON Schema: {error.message}") from error


def problems_of(dataset: Record, example: Record) -> list[Problem]:
    """Return where an example does not follow the schemas of its dataset."""
    found = []
    for side in SIDES:
        schema, value = dataset.get(f"{side}_schema_definition"), example.get(side)
        if schema and value is not None:
            for error in _validator(json.dumps(schema, sort_keys=True)).iter_errors(value):
                place = ("body", side, *error.absolute_path)
                message = (
                    f"Value does not follow {side}_schema_definition of dataset {dataset['name']}: {error.message}"
                )
                found.append(problem("value_error", place, message))
    return found


@functools.lru_cache(maxsize=64)
def _validator(text: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(text), registry=_ELSEWHERE)
