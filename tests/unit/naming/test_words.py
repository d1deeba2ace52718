import keyword
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.naming.words import identifier, is_plural, numbered, pascal_case, singular, snake_case


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("sessionID", "session_id", "SessionID"),
        ("TTLSettings", "ttl_settings", "TTLSettings"),
        ("alerts.AlertRule", "alerts_alert_rule", "AlertsAlertRule"),
        ("x-amzn-token", "x_amzn_token", "XAmznToken"),
        ("run_rules", "run_rules", "RunRules"),
        ("class_", "class", "Class"),
        ("oauth2Token", "oauth2_token", "Oauth2Token"),
        ("last_24_hours", "last_24_hours", "Last24Hours"),
        ("3D.pointCloud", "3d_point_cloud", "3DPointCloud"),
        ("{example_id}.inputs", "example_id_inputs", "ExampleIdInputs"),
        ("Größe", "grosse", "Grosse"),
        ("naïveCafé", "naive_cafe", "NaiveCafe"),
        ("имя", "", ""),
        ("", "", ""),
    ],
)
def test_names_in_any_spelling_are_split_into_words(text: str, snake: str, pascal: str) -> None:
    assert (snake_case(text), pascal_case(text)) == (snake, pascal)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("class", "class_"), ("list", "list_"), ("2fa", "field_2fa"), ("", "field"), ("имя", "field"), ("limit", "limit")],
)
def test_a_name_that_is_not_a_valid_identifier_is_adjusted(text: str, expected: str) -> None:
    assert identifier(text, {"list"}) == expected


@given(st.text())
def test_any_text_becomes_an_identifier(text: str) -> None:
    name = identifier(text, stem="value")

    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")


@given(st.text())
def test_making_an_identifier_is_idempotent(text: str) -> None:
    name = identifier(text)

    assert identifier(name) == name


def test_numbering_starts_at_two() -> None:
    assert list(islice(numbered("name"), 3)) == ["name", "name_2", "name_3"]


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("sessions", "session"),
        ("policies", "policy"),
        ("boxes", "box"),
        ("branches", "branch"),
        ("classes", "class"),
        ("caches", "cache"),
    ],
)
def test_the_singular_of_a_plural(plural: str, one: str) -> None:
    assert is_plural(plural)
    assert singular(plural) in (one, one.removesuffix("e"))


@pytest.mark.parametrize("noun", ["status", "analysis", "access", "feedback", "settings", "stats", "ws"])
def test_a_noun_that_only_looks_like_a_plural_is_unchanged(noun: str) -> None:
    assert singular(noun) == noun
