"""What of a step needs a human."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.diff.attention import Matter, notices, redundant
from scripts.diff.contracts import Comparison
from scripts.diff.sides import Side
from scripts.document import overlays
from scripts.document.additions import PROVISIONAL
from scripts.document.keywords import UNLISTED
from scripts.document.routes import Routes
from scripts.naming.lock import Names

from .documents import Document, body, contract, name, parameter, response

STRING = {"type": "string"}
THING = {"Thing": {"type": "object", "properties": {"id": STRING, "size": {"type": "integer"}}}}
REF = {"$ref": "#/components/schemas/Thing"}
ROUTES = Routes(("/api", "/v1"))


def found(
    before: Document, after: Document, overlay: Path | None = None, lock: Names | None = None
) -> dict[Matter, list[tuple[str, str]]]:
    """What needs a human, by matter, as subjects and texts."""
    lock = name([before, after], lock)
    sides, outcomes = [], []
    for document in (before, after):
        applied, outcome = overlays.apply(document, overlays.load(overlay) if overlay else [], ROUTES)
        sides.append(Side(applied, lock))
        outcomes.append(outcome)
    comparison = Comparison(*sides)
    told: dict[Matter, list[tuple[str, str]]] = {}
    for notice in notices(comparison, comparison.changes(), (outcomes[0], outcomes[1])):
        told.setdefault(notice.matter, []).append((notice.subject, notice.text))
    return told


def things(**operation: object) -> Document:
    """A contract with ``POST /things``."""
    return contract({"/things": {"post": {"operationId": "create_things", **operation}}}, THING)


FULL = {"requestBody": body(REF), "responses": {"200": response(REF)}}


def test_a_step_without_anything_to_decide_needs_nobody() -> None:
    more = contract(
        {
            "/things": {"post": {"operationId": "create_things", **FULL}},
            "/others": {"get": {"operationId": "see_others"}},
        },
        THING,
    )
    assert found(things(**FULL), more) == {}


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        (FULL, FULL | {"requestBody": None}, "takes no body, took `Thing | ThingDict`"),
        (FULL, FULL | {"requestBody": body({})}, "its body is `Any`, was `Thing | ThingDict`"),
        (FULL, FULL | {"responses": {"200": response({})}}, "returns `Any`, returned `Thing`"),
        (FULL, FULL | {"responses": {"204": {"description": ""}}}, "returns `None`, returned `Thing`"),
        (FULL | {"x-langsmith-safe": True}, FULL, "is not known to be read-only, so it is not retried"),
        (
            FULL | {"responses": {"200": {"description": "", "content": {**response(REF)["content"], "text/csv": {}}}}},
            FULL,
            "lost the media type `text/csv`",
        ),
        (
            FULL | {"requestBody": body(REF, "multipart/form-data")},
            FULL,
            "its body is sent as `application/json`, was sent as `multipart/form-data`",
        ),
    ],
    ids=["body", "body type", "result type", "result", "safety", "media type", "way to send"],
)
def test_what_an_operation_lost_is_noticed(before: Document, after: Document, text: str) -> None:
    olds, news = ({key: value for key, value in facts.items() if value} for facts in (before, after))
    (lost,) = found(things(**olds), things(**news))[Matter.LOST]
    assert lost[0] == "things.create"
    assert text in lost[1]


def test_lost_pagination_is_noticed() -> None:
    def listing(*parameters: Document) -> Document:
        facts = {"parameters": [*parameters], "responses": {"200": response({"type": "array", "items": REF})}}
        return contract({"/things": {"get": {"operationId": "list_things", **facts}}}, THING)

    paged = listing(parameter("limit", {"type": "integer"}), parameter("offset", {"type": "integer"}))
    assert found(paged, listing())[Matter.LOST] == [("things.list", "cannot be paginated")]


def test_a_field_that_lost_its_type_is_noticed() -> None:
    loose = contract(
        {"/things": {"post": {"operationId": "create_things", **FULL}}},
        {"Thing": {"type": "object", "properties": {"id": STRING, "size": {}}}},
    )
    assert found(things(**FULL), loose)[Matter.LOST] == [("models.Thing.size", "is `Any`, was `int | None`")]


def test_what_a_provisional_operation_loses_needs_nobody() -> None:
    assert found(things(**FULL, **{PROVISIONAL: True}), things()) == {}


def test_names_without_an_operation_id_new_resources_and_numbers_are_noticed() -> None:
    before = contract({"/things": {"get": {"operationId": "list_things"}}})
    after = contract(
        {
            "/things": {"get": {"operationId": "list_things"}},
            "/things/more": {"get": {"x-langsmith-name": "list_2", "operationId": "more"}},
            "/others": {"get": {"tags": ["others"]}},
        }
    )
    told = found(before, after)[Matter.NAME]
    assert ("others", "is the name of a new resource") in told
    assert any(subject == "others" and "no operation ids" in text and "`GET /others`" in text for subject, text in told)


def test_one_that_is_gone_and_a_new_one_that_is_alike_are_shown_together_with_the_reasons() -> None:
    facts = {"operationId": "create_things", **FULL}
    gone = contract(
        {"/things/make": {"post": {**facts, UNLISTED: "2026-04-01"}}, "/v2/things/make": {"post": FULL}}, THING
    )
    before = contract({"/things/make": {"post": facts}}, THING)
    ((subject, text),) = found(before, gone)[Matter.SUCCESSION]
    assert subject.startswith("things.")
    assert "`POST /things/make` is gone, `POST /v2/things/make`" in text
    assert "the same path but for its version" in text
    assert "the same result `Thing`" in text


def test_operations_that_have_only_their_method_in_common_are_not_shown_together() -> None:
    before = contract({"/things/{id}": {"post": {"operationId": "create_things", **FULL}}}, THING)
    after = contract({"/rules/{id}/run": {"post": {"operationId": "other"}}})
    assert Matter.SUCCESSION not in found(before, after)


def test_a_respelled_route_is_no_succession() -> None:
    before, after = (
        contract({path: {"post": {"operationId": "create_things", **FULL}}}, THING)
        for path in ("/v1/things", "/api/v1/things")
    )
    assert found(before, after, lock=Names(prefixes=["/api", "/v1"])) == {}


def test_a_new_scope_and_a_new_security_scheme_are_noticed() -> None:
    before = things(**FULL, security=[{"API-Key": []}])
    after = things(**FULL, security=[{"API-Key": [], "Tenant-ID": []}])
    after["components"]["securitySchemes"] = {
        **after["components"]["securitySchemes"],
        "Session": {"type": "apiKey", "in": "cookie", "name": "session"},
    }
    assert found(before, after)[Matter.ACCESS] == [
        ("things.create", "its scope is `workspace`, was `none`"),
        ("security scheme Session", "is new: `apiKey cookie session`"),
    ]


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({"responses": {"200": response(STRING, "text/event-stream")}}, "streams events"),
        ({"responses": {"200": response({}, "application/zip")}}, "returns `application/zip`"),
        ({"requestBody": body(REF, "multipart/form-data")}, "takes `multipart/form-data`"),
    ],
)
def test_streams_downloads_and_uploads_are_noticed_when_they_are_new(facts: Document, text: str) -> None:
    assert found(things(), things(**facts))[Matter.TRANSFER] == [("things.create", f"`POST /things` {text}")]
    assert Matter.TRANSFER not in found(things(**facts), things(**facts, deprecated=True))


# Overlays


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    actions = [
        {
            "target": "$.paths['/things', '/v1/others'].post",
            "description": "It only reads. And more.",
            "update": {"x-langsmith-safe": True},
        },
        {
            "target": "$.components.schemas.Thing.properties.size",
            "description": "A number.",
            "update": {"type": "number"},
        },
    ]
    folder = tmp_path / "overlays"
    folder.mkdir()
    (folder / "own.yaml").write_text(json.dumps({"overlay": "1.0.0", "actions": actions}))
    return folder


def both() -> Document:
    facts = {"operationId": "create_things", **FULL}
    return contract({"/things": {"post": facts}, "/others": {"post": FULL}}, THING)


def test_an_action_that_matches_in_part_or_not_at_all_is_noticed(overlay: Path) -> None:
    told = found(both(), contract({"/api/things": {"post": {"operationId": "create_things"}}}), overlay)[Matter.OVERLAY]
    assert told == [
        (
            "overlay own.yaml, action 1",
            "matches 1 place, matched 2; not any more: `POST /others` (its reason: It only reads)",
        ),
        (
            "overlay own.yaml, action 2",
            "matches 0 places, matched 1; not any more: `components/schemas/Thing` (its reason: A number)",
        ),
    ]


def test_an_action_that_matches_in_another_spelling_is_not_noticed(overlay: Path) -> None:
    facts = {"operationId": "create_things", **FULL}
    after = contract({"/api/v1/others": {"post": FULL}, "/api/v1/things": {"post": facts}}, THING)
    assert Matter.OVERLAY not in found(both(), after, overlay)


def test_an_action_that_the_document_makes_needless_is_said_to_be_so(overlay: Path) -> None:
    read = overlays.load(overlay)
    said = both()
    said["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "number"}
    outcomes = [overlays.apply(document, read, ROUTES)[1] for document in (both(), said)]
    assert redundant(*outcomes) == [("overlay own.yaml, action 2", "says what the document says itself now")]
