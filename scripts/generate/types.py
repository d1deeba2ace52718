"""Python types of JSON values: how they are annotated, what arguments of them accept, and how their values are read.

Fields of models, arguments and results of operations all get their source from here, so annotation and reading agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """A type.

    Attributes:
        alternatives: The annotation without None, one item per alternative, such as ``("list[TracerSession]",)``.
        arguments: The same for an argument, which also accepts strings for UUIDs, times and enumerations; ``~Name``
            stands for the TypedDict of a model.
        nullable: Whether null is a value of the type.
        decoder: The expression that reads a JSON value, with ``{}`` for the value: ``to_uuid({})``; None when the value
            stays unchanged.
        kinds: The Python types of the JSON values that the type declares, without null; None when it declares any.
        models: The models and enumerations that the annotation names.
        model: The model, when the type is just one (or null).
        item: The type of a list's items, or of an object's values.
        constant: The only value, when there is just one.
        members: The alternatives of a union.
    """

    alternatives: tuple[str, ...]
    arguments: tuple[str, ...]
    nullable: bool = False
    decoder: str | None = None
    kinds: tuple[str, ...] | None = None
    models: frozenset[str] = frozenset()
    model: str | None = None
    constant: Any = None
    members: tuple[Type, ...] = ()
    item: Type | None = None

    @property
    def annotation(self) -> str:
        """The annotation."""
        return " | ".join([*self.alternatives, *(["None"] if self.nullable else [])])

    @property
    def argument(self) -> str:
        """The annotation of an argument."""
        return " | ".join([*self.arguments, *(["None"] if self.nullable else [])])

    @property
    def json_kinds(self) -> tuple[str, ...] | None:
        """The Python types of the JSON values that the type declares, with null; None when it declares any."""
        if self.kinds is None:
            return None
        return (*self.kinds, "NoneType") if self.nullable else self.kinds

    @property
    def in_json(self) -> Type:
        """The type of a value in a JSON document, where a file can only be text."""
        return replace(self, alternatives=tuple(re.sub(r"\bFileContent\b", "str", part) for part in self.alternatives))

    @property
    def or_none(self) -> Type:
        """The type of a value that may be missing."""
        return union([self, NONE])

    def read(self, value: str) -> str:
        """The expression that reads a value.

        Args:
            value: The expression of the JSON value.
        """
        return self.decoder.format(value) if self.decoder else value

    @property
    def reader(self) -> str | None:
        """The function that reads a value, such as ``to_uuid``; None when the value stays unchanged."""
        if self.decoder is None:
            return None
        name = self.decoder.removesuffix("({})")
        return name if "(" not in name else f"lambda value: {self.decoder.format('value')}"

    @property
    def lazy_reader(self) -> str | None:
        """The same where a module defines it: naming a model then would load it."""
        return f"lambda value: {self.read('value')}" if self.models and self.decoder else self.reader


_NUMBER = ("int", "float")


def _scalar(annotation: str, *others: str, kinds: tuple[str, ...] | None, decoder: str | None = None) -> Type:
    return Type(alternatives=(annotation,), arguments=(annotation, *others), decoder=decoder, kinds=kinds)


ANY = _scalar("Any", kinds=None)
NONE = Type(alternatives=(), arguments=(), nullable=True, kinds=())
TEXT = _scalar("str", kinds=("str",))
BYTES = _scalar("bytes", kinds=("bytes",))
INTEGER = _scalar("int", kinds=_NUMBER)
NUMBER = _scalar("float", kinds=_NUMBER)
BOOLEAN = _scalar("bool", kinds=("bool",))
TIME = _scalar("datetime", "str", decoder="to_datetime({})", kinds=("str",))
DATE = _scalar("date", "str", decoder="to_date({})", kinds=("str",))
IDENTIFIER = _scalar("UUID", "str", decoder="to_uuid({})", kinds=("str",))
FILE = _scalar("FileContent", kinds=("str",))

FORMATS: Mapping[str, Type] = {"date-time": TIME, "date": DATE, "uuid": IDENTIFIER, "binary": FILE}
"""Formats of strings that openapi-python-client gives a type of their own."""


def constant(value: str | int) -> Type:
    """Return the type of one string, integer or boolean."""
    annotation = f"Literal[{value!r}]"
    kinds = _NUMBER if type(value) is int else (type(value).__name__,)
    return Type(alternatives=(annotation,), arguments=(annotation,), kinds=kinds, constant=value)


def enumeration(name: str, base: type) -> Type:
    """Return the type of an enumeration of strings or integers; a value that it does not know stays plain."""
    annotation = (name, base.__name__)
    return Type(
        alternatives=annotation,
        arguments=annotation,
        decoder=f"to_enumeration({{}}, models.{name})" if base is str else f"models.{name}.decode({{}})",
        kinds=("str",) if base is str else _NUMBER,
        models=frozenset({name}),
    )


def model(name: str) -> Type:
    """Return the type of a model; an argument also accepts its TypedDict, a mapping in wire names."""
    return Type(
        alternatives=(name,),
        arguments=(name, f"~{name}"),
        decoder=f"models.{name}.decode({{}})",
        kinds=("dict",),
        models=frozenset({name}),
        model=name,
    )


def array(item: Type) -> Type:
    """Return the type of a list."""
    return Type(
        alternatives=(f"list[{item.annotation}]",),
        arguments=(f"Sequence[{item.argument}]",),
        decoder=f"to_list({{}}, {item.reader})" if item.reader else None,
        kinds=("list",),
        models=item.models,
        item=item,
    )


def mapping(value: Type) -> Type:
    """Return the type of an object with free keys."""
    return Type(
        alternatives=(f"dict[str, {value.annotation}]",),
        arguments=(f"Mapping[str, {value.argument}]",),
        decoder=f"to_map({{}}, {value.reader})" if value.reader else None,
        kinds=("dict",),
        models=value.models,
        item=value,
    )


def union(types: Iterable[Type]) -> Type:
    """Return the type of a value of one of several types; unions among them are flattened."""
    given = list(types)
    nullable = any(part.nullable for part in given)
    leaves = [replace(leaf, nullable=False) for part in given for leaf in part.members or [part]]
    members = tuple({leaf.annotation: leaf for leaf in leaves if leaf.alternatives}.values())
    if ANY in members:
        return ANY
    if len(members) < 2:
        return replace(members[0], nullable=nullable, constant=None) if members else NONE
    return Type(
        alternatives=tuple(dict.fromkeys(part for member in members for part in member.alternatives)),
        arguments=tuple(dict.fromkeys(part for member in members for part in member.arguments)),
        nullable=nullable,
        decoder=_union_decoder(members),
        kinds=_union_kinds(members),
        models=frozenset[str]().union(*(member.models for member in members)),
        members=members,
    )


def _union_kinds(members: tuple[Type, ...]) -> tuple[str, ...]:
    """Return the kinds of all members; none of them declares any value, since such a union is ``ANY``."""
    return tuple(dict.fromkeys(kind for member in members for kind in member.kinds or ()))


def _union_decoder(members: tuple[Type, ...]) -> str | None:
    """Return a call of ``to_union`` with what it needs for each JSON kind; a constant needs no reading."""

    def able(kind: str) -> list[Type]:
        candidates = [member for member in members if kind in (member.kinds or ()) and member.constant is None]
        return [member for member in candidates if not member.model]

    models = [f"models.{member.model}" for member in members if member.model]
    maps, arrays = _reader_of_all(able("dict"), mapping), _reader_of_all(able("list"), array)
    # Between formats the order does not matter, since no text has two; a value of an enumeration may look like one.
    found = dict.fromkeys(member.reader for member in able("str") if member.reader)
    texts = sorted(found, key=lambda read: "to_enumeration" not in read)
    arguments = []
    if models:
        arguments.append(f"models=({', '.join(models)},)")
    if able("dict") and (models or maps):
        arguments.append(f"mapping={maps or 'as_is'}")
    if arrays:
        arguments.append(f"array={arrays}")
    if len(texts) == 1:
        arguments.append(f"text={texts[0]}")
    elif texts:
        arguments.append(f"texts=({', '.join(texts)})")
    return f"to_union({{}}, {', '.join(arguments)})" if arguments else None


def _reader_of_all(members: list[Type], of: Callable[[Type], Type]) -> str | None:
    """Return a reader for lists of one of several types, or for objects with values of one of several types."""
    items = [member.item for member in members if member.item is not None]
    together = of(union(items)).reader if items else None
    return together or next((member.reader for member in members if member.reader), None)
