"""OpenTelemetry: spans become runs, by the mapping that LangSmith documents.

A trace keeps its id. A root span is the run of that id; any other run's id is made from the ids of its span and trace.
Spans arrive in any order, children before their parents, so each request places the spans of its traces anew.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from langsmith_ext.testing._service.behaviours.files import PREFIX, keep_file
from langsmith_ext.testing._service.behaviours.projects import project_named
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.runs import store_run
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.messages import OutgoingResponse
from langsmith_ext.testing._service.otlp import ERROR_STATUS, Span, SpanEvent, check_logs, decoded, read_spans
from langsmith_ext.testing._service.state import Record
from langsmith_ext.testing._service.tokens import OWN

_SPAN = "span"  # the kind of record that says where the run of a span belongs
Mapped = dict[str, Any]
Put = Callable[[Mapped, Any], None]

RUN_TYPES = frozenset({"llm", "chain", "tool", "retriever", "embedding", "prompt", "parser"})
_RUN_TYPE_OF: Mapping[str, str] = {
    **{name: name for name in RUN_TYPES},
    **dict.fromkeys(("chat", "completion", "text_completion", "generate_content", "generation"), "llm"),
    **dict.fromkeys(("embeddings", "embed"), "embedding"),
    **dict.fromkeys(("execute_tool", "function"), "tool"),
    **dict.fromkeys(
        ("workflow", "task", "agent", "invoke_agent", "create_agent", "evaluator", "guardrail", "rerank"), "chain"
    ),
    "reranker": "retriever",
}
"""Run types by what other conventions call a kind of span, in lower case."""


def _at(*path: str) -> Put:
    """Return a function that puts a value at a place in the run."""

    def put(run: Mapped, value: Any) -> None:
        *places, last = path
        for place in places:
            run = run.setdefault(place, {})
        run[last] = value

    return put


def _run_type(run: Mapped, value: Any) -> None:
    known = _RUN_TYPE_OF.get(str(value).lower())
    if known:
        run["run_type"] = known


def _operation(run: Mapped, value: Any) -> None:
    if "run_type" not in run:
        _run_type(run, value)


def _tool_name(run: Mapped, value: Any) -> None:
    _at("extra", "invocation_params", "tool_name")(run, value)
    run.setdefault("run_type", "tool")


def _tags(run: Mapped, value: Any) -> None:
    given = value if isinstance(value, list) else str(value).split(",")
    run["tags"] = [tag.strip() for tag in given if str(tag).strip()]


def _content(side: str) -> Put:
    """Return a function that merges a value, decoded if it is JSON, into the inputs or outputs of the run."""
    whole = {"inputs": "input", "outputs": "output"}[side]

    def put(run: Mapped, value: Any) -> None:
        value = decoded(value)
        given = value if isinstance(value, dict) else {"messages": value} if _are_messages(value) else {whole: value}
        run[side] = {**given, **run.get(side, {})}

    return put


def _are_messages(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) and "role" in one for one in value)


def _messages(side: str) -> Put:
    def put(run: Mapped, value: Any) -> None:
        _at(side, "messages")(run, decoded(value))

    return put


def _merged(*path: str) -> Put:
    """Return a function that merges an object, given as JSON, into a place in the run."""

    def put(run: Mapped, value: Any) -> None:
        value = decoded(value)
        for name, inner in value.items() if isinstance(value, dict) else ():
            _at(*path, name)(run, inner)

    return put


def _json_at(*path: str) -> Put:
    return lambda run, value: _at(*path)(run, decoded(value))


def _openinference_kind(run: Mapped, value: Any) -> None:
    if "run_type" not in run:
        _run_type(run, value)


def _model(run: Mapped, value: Any) -> None:
    _at("extra", "invocation_params", "model")(run, value)
    run["extra"].setdefault("metadata", {}).setdefault("ls_model_name", value)


_METADATA = ("extra", "metadata")
_PARAMETERS = ("extra", "invocation_params")
_USAGE = ("extra", "metadata", "usage_metadata")
_REQUESTED = (
    "temperature",
    "top_p",
    "max_tokens",
    "frequency_penalty",
    "presence_penalty",
    "seed",
    "top_k",
    "encoding_formats",
)

ATTRIBUTES: Mapping[str, Put] = {
    "langsmith.trace.name": _at("name"),
    "langsmith.span.kind": _run_type,
    "langsmith.span.id": _at("id"),
    "langsmith.trace.id": _at("trace_id"),
    "langsmith.span.parent_id": _at("parent_run_id"),
    "langsmith.span.dotted_order": _at("dotted_order"),
    "langsmith.trace.session_id": _at("session_id"),
    "langsmith.trace.session_name": _at("session_name"),
    "langsmith.reference_example_id": _at("reference_example_id"),
    "langsmith.span.tags": _tags,
    "langsmith.usage_metadata": _json_at(*_USAGE),
    "openinference.span.kind": _openinference_kind,
    "traceloop.span.kind": _operation,
    "gen_ai.operation.name": _operation,
    "traceloop.llm.request.type": lambda run, value: _operation(run, "embedding" if value == "embedding" else "llm"),
    "gen_ai.tool.name": _tool_name,
    "gen_ai.prompt": _content("inputs"),
    "gen_ai.completion": _content("outputs"),
    "gen_ai.input.messages": _messages("inputs"),
    "gen_ai.output.messages": _messages("outputs"),
    "traceloop.entity.input": _content("inputs"),
    "traceloop.entity.output": _content("outputs"),
    "input.value": _content("inputs"),
    "output.value": _content("outputs"),
    "prompt": _content("inputs"),
    "all_messages_events": _content("outputs"),
    "llm.input_messages": _messages("inputs"),
    "llm.output_messages": _messages("outputs"),
    "gen_ai.system": _at(*_METADATA, "ls_provider"),
    "gen_ai.provider.name": _at(*_METADATA, "ls_provider"),
    "llm.system": _at(*_METADATA, "ls_provider"),
    "llm.model_name": _at(*_METADATA, "ls_model_name"),
    "metadata": _merged(*_METADATA),
    "gen_ai.request.model": _model,
    "gen_ai.response.model": _model,
    **{f"gen_ai.request.{name}": _at(*_PARAMETERS, name) for name in _REQUESTED},
    "gen_ai.request.stop_sequences": _at(*_PARAMETERS, "stop"),
    "llm.presence_penalty": _at(*_PARAMETERS, "presence_penalty"),
    "llm.frequency_penalty": _at(*_PARAMETERS, "frequency_penalty"),
    "llm.request.functions": _json_at(*_PARAMETERS, "functions"),
    "llm.invocation_parameters": _merged(*_PARAMETERS),
    "tools": _json_at(*_PARAMETERS, "tools"),
    "tool_arguments": _json_at(*_PARAMETERS, "tool_arguments"),
    "gen_ai.usage.prompt_tokens": _at(*_USAGE, "input_tokens"),
    "gen_ai.usage.completion_tokens": _at(*_USAGE, "output_tokens"),
    "llm.token_count.prompt": _at(*_USAGE, "input_tokens"),
    "llm.token_count.completion": _at(*_USAGE, "output_tokens"),
    "llm.token_count.total": _at(*_USAGE, "total_tokens"),
    "llm.usage.total_tokens": _at(*_USAGE, "total_tokens"),
    "gen_ai.usage.input_tokens": _at(*_USAGE, "input_tokens"),
    "gen_ai.usage.output_tokens": _at(*_USAGE, "output_tokens"),
    "gen_ai.usage.total_tokens": _at(*_USAGE, "total_tokens"),
    "gen_ai.usage.input_token_details": _json_at(*_USAGE, "input_token_details"),
    "gen_ai.usage.output_token_details": _json_at(*_USAGE, "output_token_details"),
    "gen_ai.usage.details.reasoning_tokens": _at(*_USAGE, "output_token_details", "reasoning"),
    "gen_ai.serialized.name": _at("serialized", "name"),
    "gen_ai.serialized.signature": _at("serialized", "signature"),
    "gen_ai.serialized.doc": _at("serialized", "doc"),
}
"""What the attributes of a span mean, those first that the later ones overrule."""

_PREFIXES: Mapping[str, tuple[str, ...]] = {
    "langsmith.metadata.": _METADATA,
    "traceloop.association.properties.": _METADATA,
}
_NUMBERED = re.compile(
    r"(?:gen_ai\.(prompt|completion)|llm\.(input|output)_messages)\.(\d+)\.(?:message\.)?(.+)|"
    r"retrieval\.(documents)\.(\d+)\.document\.(.+)"
)
_SIDE = {"prompt": "inputs", "input": "inputs", "completion": "outputs", "output": "outputs"}


def mapped(span: Span) -> Mapped:
    """Return the fields of a run that a span means."""
    run: Mapped = {"name": span.name, "extra": {"metadata": {}}}
    for name, put in ATTRIBUTES.items():
        if span.attributes.get(name) is not None:
            put(run, span.attributes[name])
    entity = span.attributes.get("traceloop.entity.name")
    if entity and "langsmith.trace.name" not in span.attributes:
        run["name"] = entity
    for name, value in span.attributes.items():
        for prefix, place in _PREFIXES.items():
            if name.startswith(prefix):
                _at(*place, name.removeprefix(prefix))(run, value)
    _put_numbered(run, span.attributes)
    _put_events(run, span.events)
    if span.attributes.get("llm.prompt_template.variables") and "run_type" not in run:
        run["run_type"] = "prompt"
    if run.get("run_type") == "tool" and "langsmith.trace.name" not in span.attributes:
        run["name"] = span.attributes.get("tool.name") or run["name"]
    run.setdefault("run_type", "chain")
    run["extra"]["metadata"] |= {"OTEL_TRACE_ID": span.trace_id.hex(), "OTEL_SPAN_ID": span.span_id.hex()}
    run["start_time"] = span.start.isoformat()
    if span.end is not None:
        run["end_time"] = span.end.isoformat()
    if span.status == ERROR_STATUS:
        run.setdefault("error", span.message or "error")
    return run


def _put_numbered(run: Mapped, attributes: Mapping[str, Any]) -> None:
    """Put attributes such as ``gen_ai.prompt.0.content`` into the lists that they are items of."""
    lists: dict[tuple[str, str], dict[int, Mapped]] = {}
    for name, value in attributes.items():
        found = _NUMBERED.fullmatch(name)
        if found is None:
            continue
        if found[5]:
            field = {"content": "page_content"}.get(found[7], found[7])
            lists.setdefault(("outputs", "documents"), {}).setdefault(int(found[6]), {})[field] = decoded(value)
        else:
            side = _SIDE[found[1] or found[2]]
            lists.setdefault((side, "messages"), {}).setdefault(int(found[3]), {})[found[4]] = decoded(value)
    for (side, name), items in lists.items():
        _at(side, name)(run, [_nested(items[index]) for index in sorted(items)])


def _nested(flat: Mapped) -> Mapped:
    """Return an object whose names with dots are inner ones: ``tool_calls.0.function.name``."""
    whole: Mapped = {}
    for name, value in flat.items():
        _at(*name.split("."))(whole, value)
    return {name: _listed(value) for name, value in whole.items()}


def _listed(value: Any) -> Any:
    """Return an object whose names are all numbers as the list that it means."""
    if not isinstance(value, dict):
        return value
    inner = {name: _listed(one) for name, one in value.items()}
    if inner and all(name.isdigit() for name in inner):
        return [inner[name] for name in sorted(inner, key=int)]
    return inner


def _put_events(run: Mapped, events: Iterable[SpanEvent]) -> None:
    shown = []
    for event in events:
        attributes = event.attributes
        if event.name == "gen_ai.content.prompt":
            _content("inputs")(run, attributes.get("gen_ai.prompt") or attributes.get("gen_ai.content.prompt"))
        elif event.name == "gen_ai.content.completion":
            _content("outputs")(run, attributes.get("gen_ai.completion") or attributes.get("gen_ai.content.completion"))
        elif event.name in _MESSAGE_EVENTS:
            side, role = _MESSAGE_EVENTS[event.name]
            run.setdefault(side, {}).setdefault("messages", []).append(_message(attributes, role))
        elif event.name == "gen_ai.choice":
            choice = _nested(dict(attributes))
            message = choice.get("message") or {}
            shown_choice = {"role": "assistant", **(message if isinstance(message, dict) else {"content": message})}
            shown_choice |= {name: choice[name] for name in ("finish_reason", "tool_calls") if name in choice}
            run.setdefault("outputs", {}).setdefault("choices", []).append(shown_choice)
        elif event.name == "exception":
            parts = [attributes.get("exception.message"), attributes.get("exception.stacktrace")]
            run["error"] = "\n\n".join(str(part) for part in parts if part) or "exception"
        shown.append({"name": event.name, "time": f"{event.time.isoformat()}+00:00", "kwargs": dict(attributes)})
    if shown:
        run["events"] = shown


_MESSAGE_EVENTS = {
    "gen_ai.system.message": ("inputs", "system"),
    "gen_ai.user.message": ("inputs", "user"),
    "gen_ai.assistant.message": ("outputs", "assistant"),
    "gen_ai.tool.message": ("outputs", "tool"),
}


def _message(attributes: Mapping[str, Any], role: str) -> Mapped:
    whole = decoded(attributes.get("gen_ai.event.content"))
    if isinstance(whole, dict):
        return {"role": role, **whole}
    message: Mapped = {"role": attributes.get("role") or role, "content": decoded(attributes.get("content"))}
    if role == "tool" and attributes.get("id"):
        message["tool_call_id"] = attributes["id"]
    return message


def run_id_of(trace_id: bytes, span_id: bytes, is_root: bool) -> str:
    """Return the id of a span's run: the trace's for a root, else one made from the ids of span and trace."""
    return str(UUID(bytes=trace_id)) if is_root else str(UUID(bytes=span_id + trace_id[8:]))


@on("POST /otel/v1/traces")
def export_traces(call: ServedCall) -> Any:
    spans = read_spans(call.media_type, call.body)
    project = call.header("Langsmith-Project")
    traces: dict[bytes, None] = {}
    for span in spans:
        traces[span.trace_id] = None
        run = mapped(span)
        attachments = decoded(span.attributes.get("langsmith.attachments"))
        if isinstance(attachments, list):
            run["s3_urls"] = _kept(call, attachments)
        _settle_project(call, run, project)
        call.table(_SPAN).put(
            {
                "id": f"{span.trace_id.hex()}.{span.span_id.hex()}",
                "trace_id": span.trace_id.hex(),
                "parent": span.parent_id.hex() if any(span.parent_id) else "",
                "run": run,
            }
        )
    for trace_id in traces:
        _place(call, trace_id)
    return OutgoingResponse(200)


def _kept(call: ServedCall, attachments: Sequence[Any]) -> dict[str, Record]:
    kept = {}
    for one in attachments:
        try:
            content = base64.b64decode(one["content"], validate=True)
            kept[PREFIX + one["name"]] = keep_file(call, content, one.get("mime_type") or "application/octet-stream")
        except (KeyError, TypeError, AttributeError, binascii.Error):
            continue  # as the real service, which shows the run without it
    return kept


def _settle_project(call: ServedCall, run: Mapped, project: str | None) -> None:
    """Put the run into the project that the span names, else into that of the header."""
    named = run.pop("session_name", None)
    session_id = run.pop("session_id", None)
    known = call.table("project").get(session_id) if session_id else None
    if known is None:
        known = project_named(call, str(named or project or "default"))
    run["session_id"] = known["id"]


def _place(call: ServedCall, trace_id: bytes) -> None:
    """Store the runs of a trace whose place is new or has changed."""
    spans = {one["id"].partition(".")[2]: one for one in call.table(_SPAN).where(trace_id=trace_id.hex())}
    root = str(UUID(bytes=trace_id))
    places: dict[str, tuple[str, str]] = {}

    def own_id(name: str) -> str:
        span = spans.get(name)
        given = span["run"].get("id") if span else None
        return str(given or run_id_of(trace_id, bytes.fromhex(name), is_root=span is not None and not span["parent"]))

    def part(name: str) -> str:
        stamp = re.sub(r"[-:.]", "", _full(spans[name]["run"]["start_time"]))
        return f"{stamp}Z{own_id(name)}"

    def dotted(name: str) -> str:
        """Return the place of a span: below its parent, or below the root while its parent is not known."""
        chain: list[str] = []
        while name in spans and name not in chain and name not in places:
            chain.append(name)
            name = spans[name]["parent"]
        above = places[name][1] if name in places else ""
        if not above and chain and spans[chain[-1]]["parent"]:
            above = part(chain[-1])[:-36] + root
        for one in reversed(chain):
            above = f"{above}.{part(one)}" if above else part(one)
            places[one] = (own_id(one), above)
        return above

    for name, span in spans.items():
        given = span["run"]
        dotted(name)
        identity, dotted_order = places[name]
        parent = own_id(span["parent"]) if span["parent"] else None
        place = {"id": identity, "trace_id": root, "dotted_order": dotted_order, "parent_run_id": parent}
        place |= {key: given[key] for key in place if given.get(key)}
        if span.get("place") != place or span.get("stored") is not given:
            former = call.table("run").get(identity) or {}
            kept = {key: former[key] for key in ("is billed", OWN, "s3_urls") if key in former}
            store_run(call, {**kept, **given, **place, "times updated": 0, _SPAN: span["id"]})
            span["place"], span["stored"] = place, given


def _full(time: str) -> str:
    return time if "." in time else f"{time}.000000"


@on("POST /otel/v1/logs")
def export_logs(call: ServedCall) -> Any:
    """Accept logs, which make no runs."""
    check_logs(call.media_type, call.body)
    return OutgoingResponse(200)
