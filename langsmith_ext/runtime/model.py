"""The base of the generated models and enumerations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, TypeVar, dataclass_transform, runtime_checkable

if TYPE_CHECKING:
    from inspect import Signature

from .decoding import Decoder, to_enumeration
from .encoding import encode_json, to_json_value

_Class = TypeVar("_Class", bound="type[Model]")
_Item = TypeVar("_Item")
_Made = TypeVar("_Made", bound="Model")
_get = object.__getattribute__
new = object.__new__
"""How reading makes a model: it bypasses ``__init__`` and fills the slots one by one."""


_HELPERS = frozenset({"decode"})


def _listed(names: Iterable[str]) -> list[str]:
    """Return the names that completion should offer: none of the members that only the runtime uses."""
    return [
        name
        for name in names
        if name not in _HELPERS and not name.startswith("contract_") and (name[0] != "_" or name.startswith("__"))
    ]


class _ModelType(type):
    """The class of the model classes, so that completion on a class offers what it offers on an instance."""

    def __dir__(cls) -> list[str]:
        return _listed(super().__dir__())

    def __setattr__(cls, name: str, value: Any) -> None:
        if name == "__dataclass_fields__":
            raise TypeError(
                f"{cls.__name__} cannot be a data class: dataclasses.replace would lose the fields of the model; "
                "subclass the model without the decorator, and copy it by model.replace(**changes)"
            )
        super().__setattr__(name, value)


class _FieldsSignature:
    """The signature of a model class: its fields, as ``inspect.signature`` shows them. It is rarely needed."""

    def __get__(self, instance: object, owner: type[Model]) -> Signature:
        if not owner.contract_fields:
            raise AttributeError("__signature__")
        from ._showing import signature

        return signature(owner)


class Model(metaclass=_ModelType):
    """An object of the API.

    A field that was not given reads as None and is not sent; a field set to None is sent as null; ``fields_set`` names
    the fields that were given. Fields that the contract does not know are kept in ``additional_properties``, read as
    ``model["name"]``, and are sent back.

    ``replace`` returns a copy with changes. ``copy``, ``deepcopy``, ``pickle`` and ``copy.replace`` keep the
    difference between null and not given too. ``attrs.evolve`` and ``attrs.asdict`` cannot, so they are refused.
    """

    __slots__ = ("__weakref__", "_additional_properties")
    __signature__ = _FieldsSignature()

    _additional_properties: dict[str, Any]

    contract_name: ClassVar[str] = ""
    """The contract's component for this model; empty if the contract does not name it."""
    contract_names: ClassVar[Mapping[str, str]] = {}
    """The wire name of each field whose attribute has another name."""
    contract_required: ClassVar[frozenset[str]] = frozenset()
    """The wire names of the required fields."""
    contract_constants: ClassVar[Mapping[str, Any]] = {}
    """Fields that have one possible value, by wire name."""
    contract_fields: ClassVar[Mapping[str, str]] = {}
    """All fields: wire name to attribute."""
    contract_known: ClassVar[frozenset[str]] = frozenset()
    """The wire names of all fields."""
    contract_secrets: ClassVar[frozenset[str]] = frozenset()
    """The wire names of fields that the contract calls secret; representations hide them."""
    contract_slots: ClassVar[tuple[tuple[str, Callable[[Model], Any]], ...]] = ()
    """Wire name and getter of each field; getting an empty one raises ``AttributeError``."""

    _readers: ClassVar[Mapping[str, Decoder]] = {}
    """How to read the fields whose values do not stay unchanged, by wire name."""

    _attributes: ClassVar[frozenset[str]] = frozenset()
    """The attributes of all fields."""

    def __init__(self, **values: Any) -> None:
        self._assign(values)
        missing = [
            name
            for wire, name in self.contract_fields.items()
            if wire in self.contract_required and values.get(name, ...) is ...
        ]
        if missing:
            raise TypeError(f"{type(self).__name__}() needs a value for {', '.join(map(repr, missing))}")

    def _assign(self, values: Mapping[str, Any]) -> None:
        """Set fields by attribute; ``...``, the default that the signature shows, is not given."""
        attributes = self._attributes
        for name in values:
            if name not in attributes:
                from ._showing import no_field

                raise TypeError(no_field(type(self).__name__, name, attributes))
        for name, value in values.items():
            if value is not ...:
                setattr(self, name, value)

    if not TYPE_CHECKING:  # a type checker would accept any attribute

        def __getattr__(self, name: str) -> Any:
            """Read an empty slot: a field that was not given is None."""
            if name in type(self)._attributes:
                return None
            hint = ""
            if not name.startswith("_") and name in self._unknown():
                hint = f"; the contract does not know this field, so read it as model[{name!r}]"
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}", name=name, obj=self)

        # Every field could be declared here, and only the names of the others are free.
        @property
        def _attrs_copies(self) -> Any:
            """Refuse the tools of attrs that read every field: for them, what was not given would be null."""
            raise TypeError(
                f"attrs.evolve, attrs.asdict and the like would turn the fields of {type(self).__name__} that were not "
                "given into null; use model.replace(**changes) for a copy, or model.to_dict()"
            )

        @_attrs_copies.setter
        def _attrs_copies(self, _: Any) -> None:
            raise TypeError(
                f"{type(self).__name__} cannot be made by attrs: every field that was not given would become null; "
                "subclass the model without attrs.define"
            )

        # Without it, Python would try to iterate over numbered items.
        __iter__ = None

    def __getitem__(self, name: str) -> Any:
        """Return a field by its wire name, above all one that the contract does not know.

        Raises:
            KeyError: If there is no such field.
        """
        if (attribute := self.contract_fields.get(name)) is not None:
            return getattr(self, attribute)
        return self._unknown()[name]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an object as the API sends it.

        Args:
            data: Field values by wire name. A value that is not of the declared type stays unchanged, and so does a
                field that the contract does not know.
        """
        return cls._read(data)

    @classmethod
    def _read(cls, data: Mapping[str, Any]) -> Self:
        """Read an object that may lack fields; the first call compiles the method that replaces this one."""
        cls._read = classmethod(_compiled_reader(cls))  # type: ignore[assignment, method-assign]
        return cls._read(data)

    @classmethod
    def decode(cls, value: Any) -> Any:
        """Read any JSON value: an object becomes a model, anything else stays unchanged."""
        return cls.from_dict(value) if value.__class__ is dict else value

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it is sent: wire names and JSON values, without fields that were not given."""
        result: dict[str, Any] = to_json_value(self._given())
        return result

    def to_json(self) -> str:
        """Return the object as it is sent, as JSON text.

        Raises:
            InvalidArgumentError: If it contains something that JSON cannot hold.
        """
        return encode_json(self).decode()

    def replace(self, /, **changes: Any) -> Self:
        """Return a copy with some fields changed.

        Fields that were not given stay not given, and fields that the contract does not know are kept. Values that do
        not change are shared, as ``copy.copy`` does.

        Args:
            **changes: New values by attribute; None is sent as null.

        Raises:
            TypeError: If there is no such field.
        """
        copied = new(type(self))
        copied.__setstate__(self.__getstate__())
        copied._assign(changes)
        return copied

    def __replace__(self, /, **changes: Any) -> Self:
        """Support ``copy.replace`` (Python 3.13)."""
        return self.replace(**changes)

    def _given(self) -> dict[str, Any]:
        """Return the fields that were given, by wire name, with their values unconverted."""
        values: dict[str, Any] = {}
        for wire, read in self.contract_slots:
            try:  # noqa: SIM105 - contextlib.suppress takes longer than the rest of the loop
                values[wire] = read(self)
            except AttributeError:
                pass
        try:  # noqa: SIM105 - as above
            values |= _get(self, "_additional_properties")
        except AttributeError:
            pass
        return values

    @property
    def fields_set(self) -> frozenset[str]:
        """The names of the fields that were given, in the constructor, by assignment or by the server."""
        return frozenset(name for name in self.contract_fields.values() if self.is_set(name))

    def is_set(self, name: str) -> bool:
        """Return whether a field was given; a field that was not is not sent.

        Args:
            name: The name of the attribute.

        Raises:
            AttributeError: If there is no such field.
        """
        try:
            _get(self, name)
        except AttributeError:
            if name not in self._attributes:
                raise
            return False
        return True

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the contract does not know, by wire name; change this dictionary to send others."""
        try:
            additional: dict[str, Any] = _get(self, "_additional_properties")
        except AttributeError:
            additional = {}
            self._additional_properties = additional
        return additional

    def _unknown(self) -> Mapping[str, Any]:
        """Return the fields that the contract does not know, without making a dictionary for them."""
        try:
            additional: Mapping[str, Any] = _get(self, "_additional_properties")
        except AttributeError:
            return {}
        return additional

    def _keep(self, data: Mapping[str, Any]) -> None:
        """Keep the fields that the contract does not know."""
        known = self.contract_known
        self._additional_properties = {wire: value for wire, value in data.items() if wire not in known}

    def _fields(self) -> dict[str, Any]:
        """Return the fields that were given, by attribute."""
        return {name: _get(self, name) for name in self.contract_fields.values() if self.is_set(name)}

    def __getstate__(self) -> dict[str, Any]:
        state = self._fields()
        if unknown := self._unknown():
            state["_additional_properties"] = dict(unknown)
        if "contract_slots" not in vars(type(self)):  # a subclass, which may have attributes of its own
            from ._showing import own_attributes

            state |= own_attributes(self)
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return isinstance(other, Model) and self.__getstate__() == other.__getstate__()

    __hash__ = None  # type: ignore[assignment]

    def __dir__(self) -> list[str]:
        return _listed(super().__dir__())

    def __repr__(self) -> str:
        """Return what was given, shortened, with secrets hidden."""
        from ._showing import text

        return text(self)

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        from ._showing import rich

        return rich(self)

    def _repr_html_(self) -> str:
        """Return a table of what was given, for notebooks."""
        from ._showing import html

        return html(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic and FastAPI take a model, or its object in wire names, as a field."""
        from ._pydantic import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        """Describe the object to pydantic and FastAPI as the contract does."""
        from ._pydantic import json_schema

        return json_schema(cls)


def _refuse_copies_by_attrs() -> None:
    """Give every model a first attribute that attrs' own tools trip over; see ``Model._attrs_copies``."""
    import attrs

    @attrs.define(init=False, eq=False, repr=False, slots=False)
    class Refusal:
        _attrs_copies: None = attrs.field(default=None, eq=False, repr=False)

    Model.__attrs_attrs__ = attrs.fields(Refusal)


@dataclass_transform(kw_only_default=True)
def model(cls: _Class) -> _Class:
    """Make a generated class a slotted attrs class; its behaviour is written once, in ``Model``."""
    import attrs  # takes a fifth of the time of importing httpx, and is needed with the first model only

    if "__attrs_attrs__" not in vars(Model):
        _refuse_copies_by_attrs()
    made: _Class = attrs.define(
        cls, init=False, eq=False, repr=False, getstate_setstate=False, weakref_slot=False, kw_only=True
    )
    made.__replace__ = Model.__replace__  # type: ignore[method-assign] # from Python 3.13 on, attrs sets its own
    declared = {
        cls.contract_names.get(field.name, field.name): field
        for field in attrs.fields(made)  # type: ignore[arg-type]
        if not field.inherited
    }
    made.contract_fields = {wire: field.name for wire, field in declared.items()}
    made.contract_known = frozenset(declared)
    made._attributes = frozenset(made.contract_fields.values())
    made.contract_slots = tuple((wire, vars(made)[name].__get__) for wire, name in made.contract_fields.items())
    made.contract_required = frozenset(wire for wire, field in declared.items() if field.default is attrs.NOTHING)
    if "contract_name" not in vars(cls):
        made.contract_name = cls.__name__
    return made


def _compiled_reader(cls: type[_Made]) -> Callable[[type[_Made], Mapping[str, Any]], _Made]:
    """Compile a method that reads an object that may lack fields, with a statement per field, as attrs makes methods.

    A loop over the fields takes a third longer; in the generated package the statements would take thousands of lines.
    Attributes are identifiers, and wire names are string literals in the source, so no name can break out of it.
    """
    source = ["def read(cls, data):", " self = new(cls)", " found = 0"]
    for wire, name in cls.contract_fields.items():
        value = f"read_{name}(data[{wire!r}])" if wire in cls._readers else f"data[{wire!r}]"
        source.append(f" if {wire!r} in data: self.{name} = {value}; found += 1")
    source += [" if found != len(data): self._keep(data)", " return self"]
    scope: dict[str, Any] = {f"read_{cls.contract_fields[wire]}": read for wire, read in cls._readers.items()}
    scope["new"] = new
    exec("\n".join(source), scope)
    read: Callable[[type[_Made], Mapping[str, Any]], _Made] = scope["read"]
    return read


@runtime_checkable
class Page(Protocol[_Item]):
    """A model that carries one page of a listing."""

    @property
    def page_items(self) -> list[_Item]:
        """The items of this page."""


class StringEnumeration(StrEnum):
    """Known values of a string field; an unknown value stays a plain string."""

    @classmethod
    def decode(cls, value: Any) -> Any:
        """Return the member for a value, or the value itself."""
        return to_enumeration(value, cls)


class IntegerEnumeration(IntEnum):
    """Known values of an integer field; an unknown value stays a plain integer."""

    @classmethod
    def decode(cls, value: Any) -> Any:
        """Return the member for a value, or the value itself."""
        return to_enumeration(value, cls) if value.__class__ is int else value
