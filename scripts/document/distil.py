"""From any document of an API to its contract: canonical, free of prose, valid OpenAPI 3.1."""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from scripts import PipelineError
from scripts.document.contract import dump, listed, operations
from scripts.document.keywords import FACTS, METHODS, OWN_EXTENSIONS, Fact, Form, JsonObject
from scripts.document.references import escaped, follow, resolve
from scripts.document.repairs import (
    Count,
    Repair,
    repair_parameter,
    repair_parameters,
    repair_schema,
    scheme_name,
    undeclared_scheme,
)
from scripts.document.routes import AS_SPELLED, Routes

_CORRECT_IT = "save the document, correct the copy and pass it as the spec"


@dataclass(frozen=True, slots=True)
class Distilled:
    """A contract, and how often each repair was needed to make it one."""

    contract: JsonObject
    repairs: Mapping[Repair, int]


def distil(document: JsonObject, *, title: str = "LangSmith API") -> Distilled:
    """Keep the facts of a document and nothing else.

    The same facts give the same contract, whatever their order, wording or dialect (3.0, 3.1), and a contract distils
    to itself.

    Args:
        document: An OpenAPI 3.0 or 3.1 document.
        title: ``info.title`` of the contract, which the standard requires and upstream's wording must not reach.

    Raises:
        PipelineError: An object has another type than the standard requires, a ``$ref`` leads nowhere, or two
            operations share an operation id.
    """
    walk = _Distiller(document)
    info = _object(document.get("info") or {}, "#/info")
    contract = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": str(info.get("version", ""))},
        "paths": walk.paths(),
        "components": walk.components(),
        **_own_extensions(document),
    }
    for where, reference in walk.references:
        try:
            resolve(contract, reference)
        except LookupError:
            raise _nowhere(where, reference) from None
    _check_operation_ids(contract)
    # Through the bytes and back: what a run makes from a fresh document and from the pinned file is then the same, in
    # the order of keys too.
    return Distilled(json.loads(dump(contract)), {rule: times for rule in Repair if (times := walk.repairs[rule])})


def guard_removals(pinned: JsonObject, new: JsonObject, routes: Routes = AS_SPELLED, limit: float = 0.25) -> None:
    """Refuse a contract that lost so many operations that it is more likely the wrong document than a new version.

    Args:
        pinned: The pinned contract; what its document no longer listed does not count.
        new: The contract that would replace it.
        routes: The rule that recognizes a route in another spelling.
        limit: The share of the pinned operations that may be missing, from 0 to 1.

    Raises:
        PipelineError: More are missing.
    """
    before, after = routes.declared(listed(pinned)), routes.declared(new)
    gone = [f"{route.partition(' ')[0]} {paths[0]}" for route, paths in before.items() if route not in after]
    if len(gone) > limit * len(before):
        raise PipelineError(
            "the new contract",
            f"lacks {len(gone)} of the {len(before)} pinned operations ({', '.join(gone[:3])}, ...)",
            "make sure that it is a document of the same API, or pass --allow-removals",
        )


class _Distiller:
    """One pass over a document, collecting what must be judged over the whole of it."""

    def __init__(self, document: JsonObject) -> None:
        self.document = document
        self.repairs: Counter[Repair] = Counter()
        self.references: list[tuple[str, str]] = []  # where, to what
        self.schemes: set[str] = set()  # security schemes, as the operations name them

    def count(self, rule: Repair) -> None:
        self.repairs[rule] += 1

    def paths(self) -> JsonObject:
        """The paths, each operation with what it inherits written out."""
        items = _object(self.document.get("paths") or {}, "#/paths").items()
        return {path: self.path_item(path, raw) for path, raw in items if not path.startswith("x-")}

    def path_item(self, path: str, raw: Any) -> JsonObject:
        where = f"#/paths/{escaped(path)}"
        raw = self.dereferenced(raw, where)
        inherited = {"security": self.document["security"]} if "security" in self.document else {}
        shared = self.parameters(raw, where)
        item = _own_extensions(raw)
        for method in METHODS:
            if method not in raw:
                continue
            place = f"{where}/{method}"
            operation = inherited | _object(raw[method], place)
            own = self.parameters(operation, place)
            overridden = {(parameter["in"], parameter["name"]) for parameter in own}
            kept = self.keep("operation", operation, place)
            kept["parameters"] = repair_parameters(
                own + [parameter for parameter in shared if (parameter["in"], parameter["name"]) not in overridden],
                path,
                self.count,
            )
            item[method] = {key: value for key, value in kept.items() if value != [] or key != "parameters"}
        return item

    def parameters(self, raw: JsonObject, where: str) -> list[JsonObject]:
        """The parameters of an operation or path item, references to components replaced by what they mean."""
        parameters = []
        for index, item in enumerate(_list(raw.get("parameters") or [], f"{where}/parameters")):
            place = f"{where}/parameters/{index}"
            parameter = self.one("parameter", self.dereferenced(item, place), place)
            if not (isinstance(parameter.get("name"), str) and isinstance(parameter.get("in"), str)):
                raise PipelineError(place, "is a parameter without `name` and `in`", _CORRECT_IT)
            parameters.append(parameter)
        return parameters

    def components(self) -> JsonObject:
        """The components; after the paths, which determine the security schemes that must be among them."""
        raw = _object(self.document.get("components") or {}, "#/components")
        components = self.keep("components", raw, "#/components")
        declared = components.pop("securitySchemes", {})
        schemes = {scheme_name(name): scheme for name, scheme in declared.items()}
        undeclared = {name: undeclared_scheme(name) for name in self.schemes - schemes.keys()}
        self.repairs[Repair.SECURITY_SCHEME_NAME] += len(schemes.keys() - declared.keys())
        self.repairs[Repair.UNDECLARED_SECURITY_SCHEME] += len(undeclared)
        components["securitySchemes"] = schemes | undeclared
        return {key: value for key, value in components.items() if value}

    def keep(self, kind: str, raw: JsonObject, where: str) -> JsonObject:
        """The facts of one object."""
        kept = _own_extensions(raw)
        for keyword, fact in FACTS[kind].items():
            # Null is a value where any value is; elsewhere some writers use it for nothing.
            if keyword in raw and (raw[keyword] is not None or keyword in ("const", "default")):
                kept[keyword] = self.value(fact, raw[keyword], f"{where}/{keyword}")
        return kept

    def value(self, fact: Fact, raw: Any, where: str) -> Any:
        """The value of one keyword."""
        match fact.form:
            case Form.VALUE:
                return raw
            case Form.SET:
                return _sorted_set(_list(raw, where))
            case Form.TYPES:
                types = [raw] if isinstance(raw, str) else _sorted_set(_list(raw, where))
                return types[0] if len(types) == 1 else types
            case Form.ONE:
                return self.one(fact.kind, raw, where)
            case Form.LIST:
                return [self.one(fact.kind, item, f"{where}/{index}") for index, item in enumerate(_list(raw, where))]
            case Form.ALTERNATIVES:
                return _sorted_set(self.value(Fact(Form.LIST, fact.kind), raw, where))
            case Form.MAP:
                items = _object(raw, where).items()
                return {name: self.one(fact.kind, item, f"{where}/{escaped(name)}") for name, item in items}

    def one(self, kind: str, raw: Any, where: str) -> Any:
        """One object of a kind, repaired."""
        if kind == "text":  # where the standard requires one
            return ""
        if kind == "schema" and isinstance(raw, bool):
            return raw
        raw = _object(raw, where)
        if kind == "security requirement":
            self.schemes.update(map(scheme_name, raw))
            return {scheme_name(name): _sorted_set(_list(scopes, where)) for name, scopes in raw.items()}
        if "$ref" in raw:
            self.references.append((where, str(raw["$ref"])))
            if kind != "schema":  # only a schema may say more beside its reference, or lead back to itself
                self.dereferenced(raw, where)
                return {"$ref": raw["$ref"]}
        kept = self.keep(kind, _REPAIRS[kind](raw, self.count) if kind in _REPAIRS else raw, where)
        return kept | {"description": ""} if kind == "response" else kept

    def dereferenced(self, raw: Any, where: str) -> JsonObject:
        """An object, or the one its reference means."""
        try:
            return _object(follow(self.document, raw), where)
        except LookupError as error:
            raise _nowhere(where, error.args[0]) from None


_REPAIRS: Mapping[str, Callable[[JsonObject, Count], JsonObject]] = {
    "parameter": repair_parameter,
    "header": repair_parameter,
    "schema": repair_schema,
}


def _nowhere(where: str, reference: str) -> PipelineError:
    cause = f"its $ref {reference!r} leads nowhere in the document, or back to itself"
    return PipelineError(where, cause, _CORRECT_IT)


def _check_operation_ids(contract: JsonObject) -> None:
    seen: dict[str, str] = {}
    for (method, path), operation in operations(contract).items():
        name = f"{method} {path}"
        if (operation_id := operation.get("operationId")) is None:
            continue
        if not isinstance(operation_id, str):
            raise PipelineError(name, "has an operation id that is not a string", _CORRECT_IT)
        if operation_id in seen:
            raise PipelineError(
                f"operation id {operation_id!r}", f"belongs to both {seen[operation_id]} and {name}", _CORRECT_IT
            )
        seen[operation_id] = name


def _own_extensions(raw: JsonObject) -> JsonObject:
    return {key: value for key, value in raw.items() if key.startswith(OWN_EXTENSIONS)}


def _sorted_set(values: list[Any]) -> list[Any]:
    # By their JSON, which distinguishes 1 from true and orders what Python cannot compare.
    by_text = {json.dumps(value, sort_keys=True): value for value in values}
    return [by_text[text] for text in sorted(by_text)]


def _object(value: Any, where: str) -> JsonObject:
    if not isinstance(value, dict):
        raise PipelineError(where, f"is {_kind(value)} where OpenAPI requires an object", _CORRECT_IT)
    return value


def _list(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise PipelineError(where, f"is {_kind(value)} where OpenAPI requires a list", _CORRECT_IT)
    return value


def _kind(value: Any) -> str:
    return {dict: "an object", list: "a list", str: "a string", bool: "a boolean"}.get(type(value), repr(value))
