"""Checking a request against the contract: its arguments, and every problem with its exact place.

Fields and parameters that are not in the contract are listed separately: the real service accepts them.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from langsmith_ext.testing._service.contract import (
    JsonSchema,
    ServedContract,
    ServedOperation,
    ServedParameter,
    json_types,
)
from langsmith_ext.testing._service.forms import FormPart, read_form
from langsmith_ext.testing._service.given import Given, GivenQuery
from langsmith_ext.testing._service.json_text import decode
from langsmith_ext.testing._service.messages import JSON, IncomingRequest
from langsmith_ext.testing._service.problems import Location, Problem, describe, problem
from langsmith_ext.testing._service.quick_validation import QuickValidators
from langsmith_ext.testing._service.shapes import Shapes

_DOCUMENT = "urn:contract"
_UUID = re.compile(r"[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}")
_BOOLEANS = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}
_OPEN_NAMES = ("filename", "name")  # placeholders in part names whose values may contain dots

_formats = FormatChecker(())


@_formats.checks("uuid")
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or _UUID.fullmatch(value) is not None


@_formats.checks("date-time", raises=ValueError)
def _is_time(value: object) -> bool:
    """Return whether the API accepts a time, also without an offset and with digits beyond microseconds."""
    return not isinstance(value, str) or datetime.fromisoformat(value) is not None


@_formats.checks("email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"[^@\s]+@[^@\s]+", value) is not None


@_formats.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:\S", value) is not None


@dataclass(slots=True)
class Judged:
    """A request read by the contract: its arguments, its problems, and what is not in the contract."""

    path: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=GivenQuery)
    headers: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    parts: list[FormPart] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unknown: list[Location] = field(default_factory=list)
    has_long_numbers: bool = False


class Judge:
    """Checks requests against one contract; validators are compiled when they are first needed."""

    def __init__(self, contract: ServedContract) -> None:
        self._contract = contract
        self._registry: Registry[Any] = Registry().with_resource(
            _DOCUMENT, DRAFT202012.create_resource(contract.document)
        )
        # By the identity of the schema, which is kept so that no other one gets its identity.
        self._validators: dict[int, tuple[JsonSchema, Draft202012Validator]] = {}
        self._quick = QuickValidators(
            contract.document, {name: _formats.checkers[name][0] for name in _formats.checkers}
        )
        self._shapes = Shapes(contract)

    def judge(self, operation: ServedOperation, path: Mapping[str, str], request: IncomingRequest) -> Judged:
        """Read and check a whole request.

        Raises:
            RefusedError: 400 for a body that cannot be read (encoding, multipart framing).
        """
        judged = Judged()
        self._judge_parameters(operation.parameters["path"], {k: [v] for k, v in path.items()}, "path", judged)
        query: dict[str, list[str]] = {}
        for name, text in request.query:
            query.setdefault(name, []).append(text)
        self._judge_parameters(operation.parameters["query"], query, "query", judged)
        headers = operation.parameters["header"]
        sent = {name: [value] for name in headers if (value := request.header(name.lower())) is not None}
        self._judge_parameters(headers, sent, "header", judged)
        if operation.bodies:
            self._judge_body(operation, request, judged)
        elif request.body:
            judged.unknown.append(("body",))
        return judged

    def problems(self, schema: JsonSchema, value: Any, location: Location) -> Iterator[Problem]:
        """Return what is wrong with a value: the first problem at each place, as the API reports it."""
        seen = set()
        for error in self._validator(schema).iter_errors(value):
            for found in describe(error, location):
                place = tuple(found["loc"])
                if place not in seen:
                    seen.add(place)
                    yield found

    def valid(self, schema: JsonSchema, value: Any) -> bool:
        """Return whether a value follows a schema."""
        return bool(self._validator(schema).is_valid(value))

    def _validator(self, schema: JsonSchema) -> Draft202012Validator:
        if id(schema) not in self._validators:
            anchored = json.loads(json.dumps(schema).replace('"#/components/', f'"{_DOCUMENT}#/components/'))
            validator = Draft202012Validator(anchored, registry=self._registry, format_checker=_formats)
            self._validators[id(schema)] = schema, validator
        return self._validators[id(schema)][1]

    def _judge_parameters(
        self, declared: Mapping[str, ServedParameter], sent: Mapping[str, list[str]], location: str, judged: Judged
    ) -> None:
        arguments: dict[str, Any] = getattr(judged, "headers" if location == "header" else location)
        for name, parameter in declared.items():
            if name not in sent:
                if parameter.required:
                    judged.problems.append(problem("missing", (location, name), "Field required"))
                continue
            values = sent[name]
            if location == "query" and not parameter.explode:
                if len(values) > 1:
                    judged.unknown.append((location, name, 1))
                values = [item for value in values for item in value.split(",")]
            arguments[name] = value = self._read_text(parameter.schema, values)
            judged.problems.extend(self.problems(parameter.schema, value, (location, name)))
        judged.unknown.extend((location, name) for name in sent if name not in declared)

    def _read_text(self, schema: JsonSchema, values: list[str]) -> Any:
        """Parse text by its schema; text that does not fit stays text, to be reported."""
        alternatives = self._contract.alternatives(schema)
        for alternative in alternatives:
            if "array" in json_types(alternative):
                return [self._read_text(alternative.get("items", {}), [value]) for value in values]
        text = values[-1]
        types = {name for alternative in alternatives for name in json_types(alternative)}
        readers = (("integer", int), ("number", float), ("boolean", lambda value: _BOOLEANS[value.lower()]))
        for name, read in readers:
            if name in types:
                try:
                    return read(text)
                except (ValueError, KeyError, OverflowError):
                    continue
        if "object" in types and "string" not in types:
            try:
                return json.loads(text)
            except ValueError:
                return text
        return text

    def _judge_body(self, operation: ServedOperation, request: IncomingRequest, judged: Judged) -> None:
        media_type = request.media_type
        if not request.body and not media_type.startswith("multipart/"):
            judged.body = Given()
            if operation.body_required:
                judged.problems.append(problem("missing", ("body",), "Field required"))
            return
        if not media_type and JSON in operation.bodies:
            media_type = JSON  # as FastAPI reads a body without Content-Type
        if media_type not in operation.bodies:
            expected = " or ".join(operation.bodies)
            message = f"Content-Type {media_type or '(none)'} is not accepted here: send {expected}"
            judged.problems.append(problem("content_type", ("header", "content-type"), message))
        elif media_type == JSON:
            self._judge_json(operation, request, judged)
        elif media_type.startswith("multipart/") or media_type.endswith("urlencoded"):
            self._judge_form(operation.bodies[media_type], read_form(request), judged)
        else:
            judged.body = request.content()

    def _judge_json(self, operation: ServedOperation, request: IncomingRequest, judged: Judged) -> None:
        content = request.content()
        try:
            body, judged.has_long_numbers = decode(content)
        except (ValueError, RecursionError) as error:
            place = getattr(error, "pos", 0)
            judged.problems.append(problem("json_invalid", ("body", place), f"JSON decode error: {error}"))
            return
        self._judge_value(operation, body, ("body",), judged)

    def judge_value(self, operation: ServedOperation, value: Any, location: Location) -> Judged:
        """Judge a value as the JSON body of an operation, such as one that is part of a form."""
        judged = Judged()
        self._judge_value(operation, value, location, judged)
        return judged

    def _judge_value(self, operation: ServedOperation, value: Any, location: Location, judged: Judged) -> None:
        schema = operation.bodies[JSON]
        shape = self._shapes.of(schema)
        judged.body = shape.tidy(value, operation.takes_null)
        if not self._quick.accepts(schema, judged.body):
            judged.problems.extend(self.problems(schema, judged.body, location))
        judged.unknown.extend(shape.unknown(judged.body, location))

    def _judge_form(self, schema: JsonSchema, parts: list[FormPart], judged: Judged) -> None:
        judged.parts = parts
        judged.body = fields = Given()
        names = {name: _part_pattern(name) for name in self._contract.properties(schema)}
        grouped: dict[str, list[FormPart]] = {}
        for part in parts:
            grouped.setdefault(part.name, []).append(part)
        matched = set()
        for name, group in grouped.items():
            declared = next((key for key, pattern in names.items() if pattern.fullmatch(name)), None)
            if declared is None:
                judged.unknown.append(("body", name))
                continue
            matched.add(declared)
            part_schema = self._contract.properties(schema)[declared]
            binary = any(leaf.get("format") == "binary" for leaf in self._contract.alternatives(part_schema))
            if binary or "{" in declared:
                fields[name] = group[-1].content
                continue
            texts = [part.content.decode("utf-8", "replace") for part in group]
            fields[name] = value = self._read_text(part_schema, texts)
            judged.problems.extend(self.problems(part_schema, value, ("body", name)))
        required = self._contract.alternatives(schema)[0].get("required", ())
        judged.problems.extend(
            problem("missing", ("body", name), "Field required") for name in required if name not in matched
        )


@functools.cache
def _part_pattern(name: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", name)
    fields = [".+" if piece in _OPEN_NAMES else "[^.]+" for piece in pieces[1::2]]
    literals = [re.escape(piece) for piece in pieces[0::2]]
    return re.compile("".join(a + b for a, b in zip(literals, [*fields, ""], strict=True)), re.DOTALL)
