import pytest

from scripts.document.routes import canonical


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("/api/v1/things/{thing_id}", "/things/{}"),
        ("/v1/things/{id}", "/things/{}"),
        ("/api/things", "/things"),
        ("/things", "/things"),
        ("/api/v2/things", "/v2/things"),
        ("/v2/things", "/v2/things"),
        ("/apis/v1", "/apis/v1"),
        ("/api", "/api"),
        ("/v10/things", "/v10/things"),
        ("/things/{a}:{b}/v1/x", "/things/{}:{}/v1/x"),
    ],
)
def test_spellings_of_a_route_have_one_canonical_form(path: str, route: str) -> None:
    assert canonical(path) == route
    assert canonical(route) == route
