"""Python types of JSON values: how they are annotated, what arguments of them take, how a value of them is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """A type.

    Attributes:
        alternatives: The annotation but for None, an item for each alternative, such as ``("list[TracerSession]",)``.
        arguments: The same of an argument, which takes what people have: strings for UUIDs, times, enumerations.
        nullable: Whether null is a value of the type.
        decoder: How a JSON value is read, with ``{}`` for the value: ``to_uuid({})``; None when it stays as it is.
        kind: The JSON kind whose values the decoder is for, where a union has to choose.
        models: The models and enumerations that the annotation names.
        model: The model, when the type is just one (or null).
        constant: The only value, when there is just one.
        members: The alternatives of a union.
    """

    alternatives: tuple[str, ...]
    arguments: tuple[str, ...]
    nullable: bool = False
    decoder: str | None = None
    kind: Literal["object", "array", "string"] | None = None
    models: frozenset[str] = frozenset()
    model: str | None = None
    constant: Any = None
    members: tuple[Type, ...] = ()

    @property
    def annotation(self) -> str:
        """The annotation."""
        return " | ".join([*self.alternatives, *(["None"] if self.nullable else [])])

    @property
    def argument(self) -> str:
        """The annotation of an argument."""
        return " | ".join([*self.arguments, *(["None"] if self.nullable else [])])

    @property
    def in_json(self) -> Type:
        """The type of a value that comes in JSON, where a file can but be text."""
        return replace(self, alternatives=tuple(re.sub(r"\bFileContent\b", "str", part) for part in self.alternatives))

    @property
    def or_none(self) -> Type:
        """The type of what may be missing."""
        return union([self, NONE])

    def read(self, value: str) -> str:
        """The expression that reads a value.

        Args:
            value: The expression of the JSON value.
        """
        return self.decoder.format(value) if self.decoder else value

    @property
    def reader(self) -> str | None:
        """The function that reads a value: ``to_uuid({})`` as ``to_uuid``; None when it stays as it is."""
        if self.decoder is None:
            return None
        name = self.decoder.removesuffix("({})")
        return name if "(" not in name else f"lambda value: {self.decoder.format('value')}"


def _scalar(annotation: str, *others: str, decoder: str | None = None, kind: Literal["string"] | None = None) -> Type:
    return Type(alternatives=(annotation,), arguments=(annotation, *others), decoder=decoder, kind=kind)


ANY = _scalar("Any")
NONE = Type(alternatives=(), arguments=(), nullable=True)
TEXT = _scalar("str", kind="string")
BYTES = _scalar("bytes")
INTEGER = _scalar("int")
NUMBER = _scalar("float")
BOOLEAN = _scalar("bool")
TIME = _scalar("datetime", "str", decoder="to_datetime({})", kind="string")
DATE = _scalar("date", "str", decoder="to_date({})", kind="string")
IDENTIFIER = _scalar("UUID", "str", decoder="to_uuid({})", kind="string")
FILE = _scalar("FileContent")

FORMATS: Mapping[str, Type] = {"date-time": TIME, "date": DATE, "uuid": IDENTIFIER, "binary": FILE}
"""Formats of strings that openapi-python-client gives a type of their own."""


def constant(value: str | int) -> Type:
    """The type of one string, integer or boolean."""
    annotation = f"Literal[{value!r}]"
    return Type(alternatives=(annotation,), arguments=(annotation,), constant=value)


def enumeration(name: str, base: type) -> Type:
    """An enumeration of strings or integers; a value that it does not know is a plain one."""
    annotation = (name, base.__name__)
    return Type(
        alternatives=annotation,
        arguments=annotation,
        decoder=f"to_enumeration({{}}, models.{name})" if base is str else f"models.{name}.decode({{}})",
        kind="string" if base is str else None,
        models=frozenset({name}),
    )


def model(name: str) -> Type:
    """A model; as an argument, a mapping in wire names too."""
    return Type(
        alternatives=(name,),
        arguments=(name, "Mapping[str, Any]"),
        decoder=f"models.{name}.decode({{}})",
        kind="object",
        models=frozenset({name}),
        model=name,
    )


def array(item: Type) -> Type:
    """A list."""
    return Type(
        alternatives=(f"list[{item.annotation}]",),
        arguments=(f"Sequence[{item.argument}]",),
        decoder=f"to_list({{}}, {item.reader})" if item.reader else None,
        kind="array",
        models=item.models,
    )


def mapping(value: Type) -> Type:
    """An object with free keys."""
    return Type(
        alternatives=(f"dict[str, {value.annotation}]",),
        arguments=(f"Mapping[str, {value.argument}]",),
        decoder=f"to_map({{}}, {value.reader})" if value.reader else None,
        kind="object",
        models=value.models,
    )


def union(types: Iterable[Type]) -> Type:
    """One of several types; unions among them are taken apart."""
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
        models=frozenset[str]().union(*(member.models for member in members)),
        members=members,
    )


def _union_decoder(members: tuple[Type, ...]) -> str | None:
    """``to_union`` with what its JSON kinds need; see there."""
    models = [f"models.{member.model}" for member in members if member.model]
    maps = [member.reader for member in members if member.kind == "object" and not member.model]
    arrays = [member.reader for member in members if member.kind == "array" and member.reader]
    texts = [member.reader for member in members if member.kind == "string"]
    arguments = []
    if models:
        arguments.append(f"models=({', '.join(models)},)")
    if maps and (models or maps[0]):
        arguments.append(f"mapping={maps[0] or 'as_is'}")
    if arrays:
        arguments.append(f"array={arrays[0]}")
    if texts and all(texts):
        arguments.append(f"text={texts[0]}")
    return f"to_union({{}}, {', '.join(arguments)})" if arguments else None
