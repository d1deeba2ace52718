"""From any document of an API to its contract: canonical, free of prose, valid OpenAPI 3.1."""

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from scripts import PipelineError
from scripts.document.contract import dump, listed, operations
from scripts.document.keywords import FACTS, METHODS, OWN_EXTENSIONS, Fact, Form, JsonObject
from scripts.document.limits import MAX_NODES, check_entanglement, check_name, check_size
from scripts.document.references import PREFIX, escaped, follow, reference_through, references_in, resolve, tokens
from scripts.document.repairs import (
    PLACES,
    Count,
    Repair,
    component_names,
    repair_operation,
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


def distil(document: JsonObject, *, title: str = "LangSmith API", own: bool = False) -> Distilled:
    """Keep the facts of a document and nothing else.

    The same facts give the same contract, whatever their order, wording or dialect (3.0, 3.1), and a contract distils
    to itself.

    Args:
        document: An OpenAPI 3.0 or 3.1 document.
        title: ``info.title`` of the contract, which the standard requires and upstream's wording must not reach.
        own: Whether it is one of our own contracts, with what overlays added. Our own extensions are dropped from any
            other document: they decide what is retried, what things are called and what is promised.

    Raises:
        PipelineError: A value has another type than the standard requires, a ``$ref`` leads nowhere or to something
            else, two operations share an operation id, or the document is larger or more entangled than the limits.
    """
    check_size(document)
    walk = _Distiller(document, own=own)
    contract = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": _version(document)},
        "paths": walk.paths(),
        "components": walk.components(),
        **walk.extensions(document),
    }
    for where, reference in walk.references:
        _check_reference(contract, walk.schemas, where, reference)
    _check_operation_ids(contract)
    check_entanglement(contract)
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

    def __init__(self, document: JsonObject, *, own: bool) -> None:
        self.document = document
        self.own = own
        self.repairs: Counter[Repair] = Counter()
        self.references: list[tuple[str, str]] = []  # of schemas: where, to what
        self.schemas: dict[str, Any] = {}  # where, what
        self.security_schemes: set[str] = set()  # as the operations name them
        self.objects = 0
        self.nested = 0  # how many references are being written out
        self.circular: dict[str, bool] = {}  # references, as the document has them
        self.sizes: dict[str, int] = {}  # of what references mean, by where that is
        declared = _object(document.get("components") or {}, "#/components")
        self.names = {
            section: component_names(_object(declared.get(section) or {}, f"#/components/{section}"))
            for section in FACTS["components"].keys() - {"securitySchemes"}
        }
        self.repairs[Repair.COMPONENT_NAME] = sum(
            name != given for names in self.names.values() for given, name in names.items()
        )

    def count(self, rule: Repair) -> None:
        self.repairs[rule] += 1

    def spend(self, objects: int, where: str) -> None:
        """Count what has been written; the same part may be referred to from many places."""
        self.objects += objects
        if self.objects > MAX_NODES:
            raise PipelineError(where, f"is one of more than {MAX_NODES} objects, written out", _CORRECT_IT)

    def extensions(self, raw: JsonObject) -> JsonObject:
        """Our own extensions, where they are not the document's."""
        return {key: value for key, value in raw.items() if self.own and key.startswith(OWN_EXTENSIONS)}

    def paths(self) -> JsonObject:
        """The paths, each operation with what it inherits written out."""
        items = _object(self.document.get("paths") or {}, "#/paths").items()
        return {path: self.path_item(path, raw) for path, raw in items if not path.startswith("x-")}

    def path_item(self, path: str, raw: Any) -> JsonObject:
        where = f"#/paths/{escaped(path)}"
        check_name(path, where)
        if not _PATH.fullmatch(path) or {".", ".."} & set(path.split("/")):
            # What follows the server's URL without a slash would be part of the server's name.
            raise PipelineError(where, "is not a path below the server's URL", _CORRECT_IT)
        raw = self.dereferenced(raw, where)
        inherited = {"security": self.document["security"]} if "security" in self.document else {}
        shared = self.parameters(raw, where)
        item = self.extensions(raw)
        for method in METHODS:
            if method not in raw:
                continue
            place = f"{where}/{method}"
            operation = inherited | _object(raw[method], place)
            own = self.parameters(operation, place)
            overridden = {(parameter["in"], parameter["name"]) for parameter in own}
            all_of_them = own + [one for one in shared if (one["in"], one["name"]) not in overridden]
            kept = self.keep("operation", repair_operation(operation, all_of_them, self.count), place)
            kept["parameters"] = repair_parameters(all_of_them, path, self.count)
            item[method] = {key: value for key, value in kept.items() if value != [] or key != "parameters"}
        return item

    def parameters(self, raw: JsonObject, where: str) -> list[JsonObject]:
        """The parameters of an operation or path item, references to components replaced by what they mean."""
        parameters = []
        for index, item in enumerate(_list(raw.get("parameters") or [], f"{where}/parameters")):
            place = f"{where}/parameters/{index}"
            parameter = self.one("parameter", self.dereferenced(item, place), place)
            if "name" not in parameter or "in" not in parameter:
                raise PipelineError(place, "is a parameter without `name` and `in`", _CORRECT_IT)
            if parameter["in"] not in PLACES:
                cause = f"is in {parameter['in']!r}, where no parameter can be"
                raise PipelineError(place, cause, _CORRECT_IT)
            if parameter["in"] == "header" and not _TOKEN.fullmatch(parameter["name"]):
                raise PipelineError(
                    place, f"has the name {parameter['name']!r}, which is not a header name", _CORRECT_IT
                )
            parameters.append(parameter)
        return parameters

    def components(self) -> JsonObject:
        """The components; after the paths, which determine the security schemes that must be among them."""
        raw = _object(self.document.get("components") or {}, "#/components")
        components = self.keep("components", raw, "#/components")
        for section, names in self.names.items():
            if section in components:
                components[section] = {names[name]: value for name, value in components[section].items()}
        declared = components.pop("securitySchemes", {})
        schemes = {scheme_name(name): scheme for name, scheme in declared.items()}
        undeclared = {name: undeclared_scheme(name) for name in self.security_schemes - schemes.keys()}
        self.repairs[Repair.SECURITY_SCHEME_NAME] += len(schemes.keys() - declared.keys())
        self.repairs[Repair.UNDECLARED_SECURITY_SCHEME] += len(undeclared)
        components["securitySchemes"] = schemes | undeclared
        return {key: value for key, value in components.items() if value}

    def keep(self, kind: str, raw: JsonObject, where: str) -> JsonObject:
        """The facts of one object."""
        kept = self.extensions(raw)
        for keyword, fact in FACTS[kind].items():
            # Null is a value where any value is; elsewhere some writers use it for nothing.
            if keyword in raw and (raw[keyword] is not None or keyword in ("const", "default")):
                kept[keyword] = self.value(fact, raw[keyword], f"{where}/{keyword}")
                if keyword in _NAMES:
                    for name in kept[keyword] if isinstance(kept[keyword], list) else [kept[keyword]]:
                        check_name(name, f"{where}/{keyword}")
        return kept

    def value(self, fact: Fact, raw: Any, where: str) -> Any:
        """The value of one keyword."""
        match fact.form:
            case Form.VALUE:
                return raw
            case Form.TEXT:
                return _text(raw, where)
            case Form.FLAG:
                return _flag(raw, where)
            case Form.NUMBER:
                return _number(raw, where)
            case Form.SIZE:
                return _size(raw, where)
            case Form.TEXTS:
                return _texts(raw, where)
            case Form.TEXT_SET:
                return _sorted_set(_texts(raw, where))
            case Form.TEXT_MAP:
                return {name: _text(item, f"{where}/{escaped(name)}") for name, item in _object(raw, where).items()}
            case Form.TEXTS_MAP:
                return {name: _texts(item, f"{where}/{escaped(name)}") for name, item in _object(raw, where).items()}
            case Form.SET:
                return _sorted_set(_list(raw, where))
            case Form.TYPES:
                types = [raw] if isinstance(raw, str) else _sorted_set(_texts(raw, where))
                return types[0] if len(types) == 1 else types
            case Form.ONE:
                return self.one(fact.kind, raw, where)
            case Form.LIST:
                return [self.one(fact.kind, item, f"{where}/{index}") for index, item in enumerate(_list(raw, where))]
            case Form.ALTERNATIVES:
                return _sorted_set(self.value(Fact(Form.LIST, fact.kind), raw, where))
            case Form.MAP:
                items = _object(raw, where).items()
                for name in _object(raw, where):
                    check_name(name, f"{where}/{escaped(name)}")
                return {name: self.one(fact.kind, item, f"{where}/{escaped(name)}") for name, item in items}

    def one(self, kind: str, raw: Any, where: str) -> Any:
        """One object of a kind, repaired."""
        self.spend(1, where)
        if kind == "text":  # where the standard requires one
            return ""
        if kind == "schema":
            self.schemas[where] = kept = raw if isinstance(raw, bool) else self.schema(raw, where)
            return kept
        raw = _object(raw, where)
        if kind == "security requirement":
            self.security_schemes.update(map(scheme_name, raw))
            return {scheme_name(name): _sorted_set(_texts(scopes, where)) for name, scopes in raw.items()}
        if "$ref" in raw:  # only a schema may say more beside its reference, or lead back to itself
            meant = self.dereferenced(raw, where)
            section, name = _component(raw["$ref"])
            if _SECTIONS.get(section) != kind:
                return self.one(kind, meant, where)
            return {"$ref": reference_through(["components", section, self.names.get(section, {}).get(name, name)])}
        kept = self.keep(kind, _REPAIRS[kind](raw, self.count) if kind in _REPAIRS else raw, where)
        if kind == "discriminator":
            return self.discriminator(kept, where)
        return kept | {"description": ""} if kind == "response" else kept

    def schema(self, raw: Any, where: str) -> JsonObject:
        """A schema with its reference in the one spelling that there is."""
        kept = self.keep("schema", repair_schema(_object(raw, where), self.count), where)
        if "$ref" in kept:
            try:
                reference = self.canonical(kept["$ref"])
                names = tokens(reference)
                if _is_elsewhere(names) and not self.is_circular(kept["$ref"]):
                    return self.written_out(kept, where)
            except LookupError:
                raise _nowhere(where, kept["$ref"]) from None
            kept["$ref"] = reference
            self.references.append((where, reference))
        return kept

    def written_out(self, kept: JsonObject, where: str) -> JsonObject:
        """A schema in place of a reference to one outside of the component schemas, which may move or go."""
        if self.nested >= _MOST_NESTED:
            raise PipelineError(where, f"is a $ref through {_MOST_NESTED} others", _CORRECT_IT)
        self.nested += 1
        inner = self.one("schema", resolve(self.document, kept["$ref"]), where)
        self.nested -= 1
        more = {key: value for key, value in kept.items() if key != "$ref"}
        if more or not isinstance(inner, dict):
            return more | {"allOf": [inner, *more.get("allOf", ())]}
        return inner

    def is_circular(self, reference: str) -> bool:
        """Whether a reference leads to what contains it, so that it cannot be written out."""
        if reference not in self.circular:
            reached: set[str] = set()
            fresh = [reference]
            while fresh:
                found = {one for place in fresh for one in references_in(_meant(self.document, place))}
                fresh = [one for one in found if one not in reached]
                reached |= found
            start = tokens(reference)
            ends = (tokens(one) for one in reached if one.startswith("#/"))
            self.circular[reference] = any(start[: len(end)] == end for end in ends)
        return self.circular[reference]

    def discriminator(self, kept: JsonObject, where: str) -> JsonObject:
        """A discriminator whose mapping has references only: a bare name means a component."""
        if "propertyName" not in kept:
            raise PipelineError(where, "is a discriminator without `propertyName`", _CORRECT_IT)
        if "mapping" not in kept:
            return kept
        mapping = {}
        for tag, target in kept["mapping"].items():
            place = f"{where}/mapping/{escaped(tag)}"
            if (name := self.names["schemas"].get(target)) is not None:
                mapping[tag] = PREFIX + name
            else:
                try:
                    mapping[tag] = self.canonical(target)
                except LookupError:
                    raise _nowhere(place, target) from None
            self.references.append((place, mapping[tag]))
        return kept | {"mapping": mapping}

    def canonical(self, reference: str) -> str:
        """A reference as the contract spells it, whatever is escaped in it and however."""
        names = tokens(reference)
        if names[0] == "components" and len(names) > 2:
            names[2] = self.names.get(names[1], {}).get(names[2], names[2])
        return reference_through(names)

    def dereferenced(self, raw: Any, where: str) -> JsonObject:
        """An object, or the one its reference means."""
        try:
            meant = _object(follow(self.document, raw), where)
        except LookupError as error:
            raise _nowhere(where, error.args[0]) from None
        if meant is not raw:
            reference = str(raw["$ref"])
            if reference not in self.sizes:
                self.sizes[reference] = _size_of(meant)
            self.spend(self.sizes[reference], where)
        return meant


_PATH = re.compile(r"/([^/\\?#\s][^\\?#\s]*)?")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2
_NAMES = ("name", "operationId", "tags", "propertyName")
_MOST_NESTED = 30
_SECTIONS = {section: fact.kind for section, fact in FACTS["components"].items()}


def _component(reference: str) -> tuple[str, str]:
    """The section and name of the component that a reference means; empty when it leads elsewhere."""
    match tokens(reference):
        case ["components", section, name]:
            return section, name
    return "", ""


def _meant(document: JsonObject, reference: str) -> Any:
    """What a reference points at; nothing where that is nothing."""
    try:
        return resolve(document, reference)
    except LookupError:
        return None


def _is_elsewhere(names: list[str]) -> bool:
    """Whether a reference leads to a schema of an operation, or of a component that is not a schema."""
    if names[:2] == ["components", "schemas"]:
        return False
    return any(name == "schema" and _is_inside_schema(names[number + 1 :]) for number, name in enumerate(names))


def _is_inside_schema(names: list[str]) -> bool:
    """Whether keys lead from a schema to a schema."""
    while names:
        fact = FACTS["schema"].get(names[0])
        if fact is None or fact.kind != "schema":
            return False
        names = names[1 if fact.form is Form.ONE else 2 :]
    return True


def _size_of(value: Any) -> int:
    """How many objects a value has, itself included."""
    size = 0
    pending = [value]
    while pending:
        part = pending.pop()
        if isinstance(part, dict | list):
            size += 1
            pending += part.values() if isinstance(part, dict) else part
    return size


_REPAIRS: Mapping[str, Callable[[JsonObject, Count], JsonObject]] = {
    "parameter": repair_parameter,
    "header": repair_parameter,
    "schema": repair_schema,
}


def _nowhere(where: str, reference: str) -> PipelineError:
    cause = f"its $ref {reference!r} leads nowhere in the document, or back to itself"
    return PipelineError(where, cause, _CORRECT_IT)


def _check_reference(contract: JsonObject, schemas: Mapping[str, Any], where: str, reference: str) -> None:
    """Refuse a reference of a schema to what is none, is left out, or stands elsewhere in the contract."""
    try:
        meant = resolve(contract, reference)
    except LookupError:
        raise _nowhere(where, reference) from None
    section, _ = _component(reference)
    if section != "schemas" and (reference not in schemas or schemas[reference] != meant):
        cause = f"its $ref {reference!r} leads to something that is not a schema of its own"
        raise PipelineError(where, cause, _CORRECT_IT)


def _check_operation_ids(contract: JsonObject) -> None:
    seen: dict[str, str] = {}
    for (method, path), operation in operations(contract).items():
        name = f"{method} {path}"
        if (operation_id := operation.get("operationId")) is None:
            continue
        if operation_id in seen:
            raise PipelineError(
                f"operation id {operation_id!r}", f"belongs to both {seen[operation_id]} and {name}", _CORRECT_IT
            )
        seen[operation_id] = name


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


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise PipelineError(where, f"is {_kind(value)} where OpenAPI requires a string", _CORRECT_IT)
    return value


def _texts(value: Any, where: str) -> list[str]:
    return [_text(item, f"{where}/{index}") for index, item in enumerate(_list(value, where))]


def _flag(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise PipelineError(where, f"is {_kind(value)} where OpenAPI requires a boolean", _CORRECT_IT)
    return value


def _number(value: Any, where: str) -> int | float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise PipelineError(where, f"is {_kind(value)} where OpenAPI requires a number", _CORRECT_IT)
    return value


def _size(value: Any, where: str) -> int | float:
    number = _number(value, where)
    if number < 0 or number != int(number):
        raise PipelineError(where, f"is {_kind(value)} where OpenAPI requires a whole number >= 0", _CORRECT_IT)
    return number


def _version(document: JsonObject) -> str:
    """What a document calls its own version; YAML takes 1.0 for a number."""
    version = _object(document.get("info") or {}, "#/info").get("version", "")
    return str(version) if isinstance(version, float) else _text(version, "#/info/version")


def _kind(value: Any) -> str:
    kinds = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", type(None): "null"}
    return kinds.get(type(value), repr(value))
