"""Types: their annotations, what arguments accept, and how values are read."""

from __future__ import annotations

import pytest

from scripts.generate import types
from scripts.generate.types import Type

ROW, COLUMN = types.model("Row"), types.model("Column")
WORD = types.enumeration("Word", str)


@pytest.mark.parametrize(
    ("type_", "annotation", "argument", "read"),
    [
        (types.TEXT, "str", "str", "v"),
        (types.IDENTIFIER, "UUID", "UUID | str", "to_uuid(v)"),
        (types.NONE, "None", "None", "v"),
        (types.constant("a"), "Literal['a']", "Literal['a']", "v"),
        (ROW, "Row", "Row | ~Row", "models.Row.decode(v)"),
        (WORD, "Word | str", "Word | str", "to_enumeration(v, models.Word)"),
        (types.enumeration("Level", int), "Level | int", "Level | int", "models.Level.decode(v)"),
        (types.array(types.TEXT), "list[str]", "Sequence[str]", "v"),
        (types.array(types.TIME), "list[datetime]", "Sequence[datetime | str]", "to_list(v, to_datetime)"),
        (
            types.array(types.array(ROW)),
            "list[list[Row]]",
            "Sequence[Sequence[Row | ~Row]]",
            "to_list(v, lambda value: to_list(value, models.Row.decode))",
        ),
        (types.mapping(types.DATE), "dict[str, date]", "Mapping[str, date | str]", "to_map(v, to_date)"),
        (types.union([types.DATE, types.NONE]), "date | None", "date | str | None", "to_date(v)"),
        (types.union([types.TEXT, types.INTEGER]), "str | int", "str | int", "v"),
        (types.union([types.TEXT, types.TEXT]), "str", "str", "v"),
        (types.union([types.TEXT, types.ANY]), "Any", "Any", "v"),
        (types.union([]), "None", "None", "v"),
        (
            types.union([ROW, COLUMN, types.NONE]),
            "Row | Column | None",
            "Row | ~Row | Column | ~Column | None",
            "to_union(v, models=(models.Row, models.Column,))",
        ),
        (
            types.union([ROW, types.mapping(types.ANY), types.array(COLUMN), types.IDENTIFIER]),
            "Row | dict[str, Any] | list[Column] | UUID",
            "Row | ~Row | Mapping[str, Any] | Sequence[Column | ~Column] | UUID | str",
            "to_union(v, models=(models.Row,), mapping=as_is, "
            "array=lambda value: to_list(value, models.Column.decode), text=to_uuid)",
        ),
        (types.union([types.IDENTIFIER, types.TEXT]), "UUID | str", "UUID | str", "to_union(v, text=to_uuid)"),
        (
            types.union([types.DATE, types.TIME, types.TEXT]),
            "date | datetime | str",
            "date | str | datetime",
            "to_union(v, texts=(to_date, to_datetime))",
        ),
        (
            types.union([types.TIME, WORD]),
            "datetime | Word | str",
            "datetime | str | Word",
            "to_union(v, texts=(lambda value: to_enumeration(value, models.Word), to_datetime))",
        ),
        (
            types.union([types.array(types.TIME), types.array(types.DATE)]),
            "list[datetime] | list[date]",
            "Sequence[datetime | str] | Sequence[date | str]",
            "to_union(v, array=lambda value: "
            "to_list(value, lambda value: to_union(value, texts=(to_datetime, to_date))))",
        ),
        (
            types.union([types.mapping(types.ANY), types.mapping(types.TIME)]),
            "dict[str, Any] | dict[str, datetime]",
            "Mapping[str, Any] | Mapping[str, datetime | str]",
            "to_union(v, mapping=lambda value: to_map(value, to_datetime))",
        ),
        (
            types.union([WORD, types.array(WORD)]),
            "Word | str | list[Word | str]",
            "Word | str | Sequence[Word | str]",
            "to_union(v, array=lambda value: to_list(value, lambda value: to_enumeration(value, models.Word)), "
            "text=lambda value: to_enumeration(value, models.Word))",
        ),
    ],
)
def test_a_type_has_an_annotation_an_argument_and_a_reader(
    type_: Type, annotation: str, argument: str, read: str
) -> None:
    assert (type_.annotation, type_.argument, type_.read("v")) == (annotation, argument, read)


def test_a_union_of_unions_is_one_union() -> None:
    inner = types.union([ROW, types.NONE])

    assert types.union([types.union([inner, COLUMN]), types.TEXT]) == types.union([ROW, COLUMN, types.TEXT, types.NONE])


def test_a_type_that_may_be_missing_includes_none_once() -> None:
    assert types.TEXT.or_none.annotation == "str | None"
    assert types.TEXT.or_none.or_none.annotation == "str | None"
    assert types.ANY.or_none == types.ANY
    assert types.NONE.or_none == types.NONE


def test_a_type_lists_the_classes_in_it() -> None:
    assert types.union([types.array(ROW), types.mapping(WORD), types.TEXT]).models == {"Row", "Word"}


def test_a_constant_that_may_be_null_is_not_constant() -> None:
    assert types.constant("a").constant == "a"
    assert types.constant("a").or_none.constant is None


def test_a_file_in_json_is_text() -> None:
    assert types.union([types.array(types.FILE), types.NONE]).in_json.annotation == "list[str] | None"


@pytest.mark.parametrize(
    ("type_", "kinds"),
    [
        (types.ANY, None),
        (types.ANY.or_none, None),
        (types.NONE, ("NoneType",)),
        (types.TEXT, ("str",)),
        (types.TIME.or_none, ("str", "NoneType")),
        (types.INTEGER, ("int", "float")),
        (types.constant(True), ("bool",)),
        (types.constant(7), ("int", "float")),
        (ROW, ("dict",)),
        (types.enumeration("Level", int), ("int", "float")),
        (types.union([ROW, types.array(COLUMN), types.NONE]), ("dict", "list", "NoneType")),
        (types.union([types.union([ROW, COLUMN]), types.mapping(types.TEXT)]), ("dict",)),
    ],
)
def test_a_type_knows_the_json_values_that_it_declares(type_: Type, kinds: tuple[str, ...] | None) -> None:
    assert type_.json_kinds == kinds


@pytest.mark.parametrize(
    ("type_", "reader"),
    [
        (types.TEXT, None),
        (types.IDENTIFIER, "to_uuid"),
        (types.array(types.DATE), "lambda value: to_list(value, to_date)"),
        (ROW, "lambda value: models.Row.decode(value)"),
        (WORD, "lambda value: to_enumeration(value, models.Word)"),
    ],
)
def test_a_lazy_reader_names_no_model_before_it_is_called(type_: Type, reader: str | None) -> None:
    assert type_.lazy_reader == reader


def test_a_constant_in_a_union_does_not_prevent_reading_other_strings() -> None:
    assert types.union([types.constant("*"), types.IDENTIFIER]).read("v") == "to_union(v, text=to_uuid)"
