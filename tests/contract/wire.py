"""An independent judge of the wire: it reads bytes by the OpenAPI document and nothing else.

It shares no code with the client or the embedded service: paths, parameters, forms and multipart bodies are read here
with the standard library, and values are checked by jsonschema-rs.
"""

from __future__ import annotations

import email.parser
import email.policy
import functools
import gzip
import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib import resources
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import jsonschema_rs

JSON = "application/json"


@functools.cache
def document() -> dict[str, Any]:
    """The contract that is shipped."""
    packed = resources.files("langsmith_api.platform").joinpath("contract.json.gz").read_bytes()
    loaded = json.loads(gzip.decompress(packed))
    assert isinstance(loaded, dict)
    return loaded


@functools.cache
def operations() -> dict[tuple[str, str], dict[str, Any]]:
    """The operations of the document by method and path template."""
    return {
        (method.upper(), path): operation
        for path, item in document()["paths"].items()
        for method, operation in item.items()
    }


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text) is not None
    except ValueError:
        return False


@functools.cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    whole = {**json.loads(schema), "components": document()["components"]}
    # RFC 3339 asks for an offset, which the API leaves out of the times of runs.
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True, formats={"date-time": _is_time})


def validator(schema: Mapping[str, Any]) -> jsonschema_rs.Draft202012Validator:
    return _validator(json.dumps(schema, sort_keys=True))


def _shown(schema: Mapping[str, Any], value: Any, where: str) -> Iterator[str]:
    for error in validator(schema).iter_errors(value):
        yield f"{where}{''.join(f'/{part}' for part in error.instance_path)}: {error.message[:200]}"


def _readings(texts: list[str], schema: Mapping[str, Any]) -> Iterator[Any]:
    """Yield the values that texts can mean: JSON scalars, alone or in a list."""
    scalars = [[text, *_as_json(text)] for text in texts]
    if _is_array(schema):
        yield [options[0] for options in scalars]
        yield [options[-1] for options in scalars]
    elif len(texts) == 1:
        yield from scalars[0]


def _as_json(text: str) -> list[Any]:
    try:
        value = json.loads(text)
    except ValueError:
        return []
    return [value] if isinstance(value, (bool, int, float)) else []


def _is_array(schema: Mapping[str, Any]) -> bool:
    if "$ref" in schema:
        return _is_array(document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    return schema.get("type") == "array" or any(_is_array(branch) for branch in schema.get("anyOf", ()))


def _judge_texts(schema: Mapping[str, Any], texts: list[str], where: str) -> Iterator[str]:
    if not any(validator(schema).is_valid(value) for value in _readings(texts, schema)):
        yield f"{where}: {texts} is not {json.dumps(schema)[:200]}"


@functools.cache
def _routes() -> list[tuple[tuple[bool, ...], str, str, re.Pattern[str]]]:
    """Return each operation's path as a pattern; those with the earliest literal text come first."""
    routes = []
    for method, template in operations():
        literal = tuple(not part.startswith("{") for part in template.split("/"))
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(template))
        routes.append((literal, method, template, re.compile(pattern)))
    return sorted(routes, key=lambda route: route[0], reverse=True)


def match(method: str, raw_path: str) -> tuple[str, dict[str, str]]:
    """Return the path template of a raw path, and the values in it."""
    for _, verb, template, pattern in _routes():
        if verb == method and (matched := pattern.fullmatch(raw_path)):
            return template, {name: unquote(text) for name, text in matched.groupdict().items()}
    raise AssertionError(f"{method} {raw_path} is not in the contract")


def request_violations(request: httpx.Request) -> list[str]:
    """Return what is wrong with a request by the contract."""
    url = urlsplit(str(request.url))
    template, path = match(request.method, request.url.raw_path.decode("ascii").partition("?")[0])
    operation = operations()[request.method, template]
    declared = {(one["in"], one["name"]): one for one in operation.get("parameters", ())}
    found: list[str] = []
    for name, text in path.items():
        schema = declared.get(("path", name), {}).get("schema", {"type": "string"})
        found += _judge_texts(schema, [text], f"path {name}")
    query: dict[str, list[str]] = {}
    for name, text in parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query)):
        query.setdefault(name, []).append(text)
    found += [f"query {name}: not declared" for name in query if ("query", name) not in declared]
    for (place, name), parameter in declared.items():
        if place == "query":
            found += _judge_query(parameter, query.get(name))
        elif place == "header" and (value := request.headers.get(name)) is not None:
            found += _judge_texts(parameter["schema"], [value], f"header {name}")
        elif place == "header" and parameter.get("required"):
            found.append(f"header {name}: missing")
    if "requestBody" in operation:
        found += _judge_body(operation["requestBody"], request)
    elif request.content:
        found.append("body: not declared")
    return found


def _judge_query(parameter: Mapping[str, Any], texts: list[str] | None) -> Iterator[str]:
    where = f"query {parameter['name']}"
    if texts is None:
        if parameter.get("required"):
            yield f"{where}: missing"
        return
    if not parameter.get("explode", True):
        if len(texts) > 1:
            yield f"{where}: repeated, though it does not explode"
        texts = texts[0].split(",")
    yield from _judge_texts(parameter["schema"], texts, where)


def _judge_body(declared: Mapping[str, Any], request: httpx.Request) -> Iterator[str]:
    sent = request.headers.get("content-type", "")
    media_type = sent.partition(";")[0].strip()
    if not request.content:
        if declared.get("required"):
            yield "body: missing"
        return
    if media_type not in declared["content"]:
        yield f"body: Content-Type {sent!r} is not declared"
        return
    schema = declared["content"][media_type]["schema"]
    if media_type == JSON:
        value = json.loads(request.content)
        yield from _shown(schema, value, "body")
        yield from unknown_fields(schema, value, "body")
    else:
        yield from _judge_fields(schema, _form_fields(media_type, sent, request.content))


def _form_fields(media_type: str, content_type: str, content: bytes) -> list[tuple[str, Any]]:
    if media_type == "application/x-www-form-urlencoded":
        return list(parse_qsl(content.decode(), keep_blank_values=True, strict_parsing=True))
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + content)
    assert message.is_multipart(), "the multipart body cannot be read"
    return [
        (str(part.get_param("name", header="content-disposition")), part.get_payload(decode=True))
        for part in message.iter_parts()
    ]


def _judge_fields(schema: Mapping[str, Any], fields: list[tuple[str, Any]]) -> Iterator[str]:
    if "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    grouped: dict[str, list[Any]] = {}
    for name, value in fields:
        pattern = next((one for one in schema["properties"] if _fits(one, name)), None)
        if pattern is None:
            yield f"part {name}: not declared"
        else:
            grouped.setdefault(pattern, []).append(value)
    for name in schema.get("required", ()):
        if name not in grouped:
            yield f"part {name}: missing"
    for name, values in grouped.items():
        declared = schema["properties"][name]
        if declared.get("format") != "binary":
            texts = [value.decode() if isinstance(value, bytes) else value for value in values]
            yield from _judge_texts(declared, texts, f"part {name}")


def _fits(template: str, name: str) -> bool:
    """Return whether a part's name fits a template such as ``attachment.{run_id}.{filename}``."""
    ids = re.sub(r"\\\{\w+_id\\\}", "[^.]+", re.escape(template))
    return re.fullmatch(re.sub(r"\\\{\w+\\\}", ".+", ids), name) is not None


def unknown_fields(schema: Any, value: Any, where: str) -> Iterator[str]:
    """Yield fields that the schema neither declares nor allows."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield from unknown_fields(document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]], value, where)
        return
    for keyword in ("anyOf", "oneOf"):
        fitting = [branch for branch in schema.get(keyword, ()) if validator(branch).is_valid(value)]
        if fitting:
            yield from min((list(unknown_fields(branch, value, where)) for branch in fitting), key=len)
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from unknown_fields(schema.get("items", {}), item, f"{where}/{index}")
    elif isinstance(value, dict) and "properties" in schema:
        for name, item in value.items():
            if name in schema["properties"]:
                yield from unknown_fields(schema["properties"][name], item, f"{where}/{name}")
            elif not schema.get("additionalProperties"):
                yield f"{where}/{name}: not declared"


def response_violations(request: httpx.Request, status: int, headers: Mapping[str, str], content: bytes) -> list[str]:
    """Return what is wrong with a successful response by the contract."""
    template, _ = match(request.method, request.url.raw_path.decode("ascii").partition("?")[0])
    declared = operations()[request.method, template]["responses"].get(str(status))
    if declared is None:
        return [f"status {status}: not declared"]
    media_types = declared.get("content", {})
    if not media_types:
        return ["body: not declared"] if content else []
    media_type = headers.get("content-type", "").partition(";")[0]
    if media_type not in media_types:
        return [f"Content-Type {media_type!r}: not declared"]
    if media_type != JSON:
        return []
    return list(_shown(media_types[media_type]["schema"], json.loads(content), "body"))
