"""Turning the result of a behaviour, or a sample where there is none, into the declared response."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence, Set
from http import HTTPStatus
from typing import Any

from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.contract import JsonSchema, ServedContract, ServedOperation, json_types
from langsmith_ext.testing._service.messages import JSON, IncomingRequest, OutgoingResponse, RefusedError
from langsmith_ext.testing._service.paging import cut, envelope, items_field
from langsmith_ext.testing._service.projection import Projector
from langsmith_ext.testing._service.sampling import Sampler, Samples, seed_of
from langsmith_ext.testing._service.validation import Judge

_SAMPLED_POPULATION = (11, 40)  # items of a sampled listing, at least and at most
_LINES = ("application/jsonl", "application/x-jsonlines", "application/x-ndjson", "application/ndjson")


class Answerer:
    """Answers operations of one contract."""

    def __init__(self, contract: ServedContract, judge: Judge) -> None:
        self._contract = contract
        self._judge = judge
        self._sampler = Sampler(contract, judge)
        self._projector = Projector(contract, self._sampler, judge)

    def sample(self, call: ServedCall) -> Any:
        """Return an outcome that follows the contract: the same for the same arguments, and close to what was sent."""
        operation = call.operation
        paging = {(operation.pagination or {}).get(name) for name in ("limit", "offset", "cursor")}
        seed = (operation.route, list(call.path.values()), _without(paging, call.query), _without(paging, call.body))
        if operation.result is None:
            return [self._row(seed, index) for index in range(3)]
        if operation.pagination and (item := self._item_schema(operation)) is not None:
            least, most = _SAMPLED_POPULATION
            count = seed_of(*seed).randint(least, most)
            samples = Samples(count, lambda index: self._sampler.sample(item, seed_of(*seed, index), depth=2))
            whole = self._sampler.sample(operation.result, seed_of(*seed))
            return ServedListing(samples, None, whole if isinstance(whole, dict) else {})
        value = self._sampler.sample(operation.result, seed_of(*seed), operation.path.rpartition("/")[2])
        return self._echo(operation.result, value, call) if isinstance(value, dict) else value

    def _row(self, seed: tuple[Any, ...], index: int) -> dict[str, Any]:
        chance = seed_of(*seed, index)
        text = {"type": "string"}
        return {name: self._sampler.sample(text, chance, name) for name in ("id", "name", "created_at")}

    def _item_schema(self, operation: ServedOperation) -> JsonSchema | None:
        """Return the schema of the items of an operation that is paged."""
        array = operation.result or {}
        if operation.pagination and operation.pagination["items"] is not None:
            array = self._contract.properties(array).get(operation.pagination["items"], {})
        leaves = self._contract.alternatives(array)
        items = next((leaf.get("items") for leaf in leaves if json_types(leaf) == ("array",)), None)
        return items if isinstance(items, Mapping) else None

    def _echo(self, schema: JsonSchema, value: dict[str, Any], call: ServedCall) -> dict[str, Any]:
        """Put the values that were sent into a sampled object where they fit."""
        properties = self._contract.properties(schema)
        sent = {**call.path, **(call.body if isinstance(call.body, Mapping) else {})}
        last = call.operation.path.rpartition("/")[2]
        if last.startswith("{"):
            sent.setdefault("id", call.path[last[1:-1]])
        return value | {
            name: given
            for name, given in sent.items()
            if name in properties and self._judge.valid(properties[name], given)
        }

    def respond(self, call: ServedCall, request: IncomingRequest, outcome: Any) -> OutgoingResponse:
        """Return the response for an outcome: JSON by the declared schema, a download, a redirect, or nothing."""
        status, answers = call.operation.status, call.operation.answers
        if isinstance(outcome, OutgoingResponse):
            return outcome
        if status >= 300:
            return OutgoingResponse(status, {"location": str(_redirect(call, outcome))})
        media_type = _negotiated(list(answers), request.header("accept"), call.query.get("format"))
        if media_type is None:
            return OutgoingResponse(status)
        schema = answers[media_type]
        headers = {}
        if isinstance(outcome, ServedListing):
            headers = {"x-pagination-total": str(len(outcome.items))}
            outcome = self._page(call, schema, outcome)
        value = self._projector.project(schema, outcome)
        if media_type == JSON:
            self._check_kind(schema, value)
            return OutgoingResponse.of_json(status, value, headers)
        return OutgoingResponse(status, {**headers, "content-type": media_type}, _encode(media_type, value))

    def _page(self, call: ServedCall, schema: JsonSchema, listing: ServedListing) -> Any:
        """Return the page of a listing that a call asks for, in the envelope that the answer's schema declares."""
        pagination = call.operation.pagination
        arguments = {**(call.body if isinstance(call.body, Mapping) else {}), **call.query}
        page = cut(pagination, listing.items, arguments) if pagination else None
        items = list(page.items if page else listing.items)
        if listing.present is not None:
            items = [listing.present(item) for item in items]
        field = pagination["items"] if pagination else None
        if field not in self._contract.properties(schema):
            field = items_field(self._contract, schema)
        if field is None:
            kinds = [json_types(leaf) for leaf in self._contract.alternatives(schema)]
            if any(not types or "array" in types for types in kinds):
                return items
            field = "items"  # of an object that is declared without its fields
        return {**listing.fields, **(envelope(page) if page else {}), field: items}

    def _check_kind(self, schema: JsonSchema, value: Any) -> None:
        """Raise TypeError for a list or an object where the schema takes none."""
        kind = "object" if isinstance(value, dict) else "array" if isinstance(value, list) else None
        expected = [json_types(leaf) for leaf in self._contract.alternatives(schema)]
        if kind and all(types and kind not in types for types in expected):
            raise TypeError(f"the answer is declared as {expected}, not as an {kind}")

    def refuse(self, operation: ServedOperation | None, refusal: RefusedError) -> OutgoingResponse:
        """Return the response for a refusal, its message in the shape that the operation declares for errors."""
        detail = refusal.detail
        if not isinstance(detail, Mapping):
            declared = operation.errors if operation else {}
            schema = declared.get(refusal.status) or next(iter(declared.values()), {})
            detail = self._error_body(schema, refusal.status, detail)
        return OutgoingResponse.of_json(refusal.status, detail, refusal.headers)

    def _error_body(self, schema: JsonSchema, status: int, message: Any) -> dict[str, Any]:
        phrase = HTTPStatus(status).phrase
        properties = self._contract.properties(schema)
        body: dict[str, Any] = {}
        for name, inner in properties.items():
            types = {kind for leaf in self._contract.alternatives(inner) for kind in json_types(leaf)}
            if name == "error" and len(properties) > 1:
                body[name] = phrase
            elif name == "code":
                body[name] = phrase.lower().replace(" ", "_")
            elif name == "status":
                body[name] = status
            elif name == "detail" and types == {"object"}:
                body[name] = {"error": phrase, "message": message}
            elif "string" in types and name != "type":
                body[name] = message
        return body or {"detail": message}


def _without(names: Set[str | None], value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    return {name: item for name, item in value.items() if name not in names}


def _negotiated(offered: Sequence[str], accept: str | None, form: str | None) -> str | None:
    """Return the media type to send: by a ``format`` parameter, else the first in Accept, else the first declared."""
    if form is not None and f"text/{form}" in offered:
        return f"text/{form}"
    for wanted in (accept or "").split(","):
        media_type = wanted.partition(";")[0].strip().lower()
        if media_type in offered:
            return media_type
    return offered[0] if offered else None


def _redirect(call: ServedCall, outcome: Any) -> Any:
    if isinstance(outcome, str):
        return outcome
    return call.query.get("redirect_uri") or f"{call.base_url}{call.operation.path}/done"


def _encode(media_type: str, value: Any) -> bytes:
    """Encode rows as the media type writes them; text stays unchanged."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode()
    rows = value if isinstance(value, list) else [value]
    if media_type == "text/csv":
        return _csv(rows)
    if media_type == "text/event-stream":
        events = [f"event: data\ndata: {json.dumps(row)}\n\n" for row in rows]
        return ("".join(events) + "event: end\n\n").encode()
    if media_type in _LINES:
        return "".join(json.dumps(row) + "\n" for row in rows).encode()
    return json.dumps(value).encode()


def _csv(rows: Sequence[Mapping[str, Any]]) -> bytes:
    text = io.StringIO()
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(text, names, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: item if isinstance(item, str) else json.dumps(item) for name, item in row.items()})
    return text.getvalue().encode()
