"""The columns of the table: who is measured, in which environment, and what importing it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.benchmarks.environments import NAIVE


@dataclass(frozen=True, slots=True)
class Participant:
    """A client, as it is measured.

    Attributes:
        title: Its column.
        environment: Where it is installed.
        client: Its module in ``tests.benchmarks.clients``.
        imports: What a program imports to have the client.
        first_call: What is loaded besides when it lists sessions for the first time: operation and model.
        called: A program that makes one call to ``ADDRESS``.
        orjson: Whether orjson is to be found; the environment of this package has it, so that one shows both.
    """

    title: str
    environment: str
    client: str
    imports: str
    first_call: str
    called: str
    orjson: bool = True

    @property
    def worker_arguments(self) -> list[str]:
        """The arguments of its worker, without the URL."""
        return ["-m", "tests.benchmarks.worker", self.client, *([] if self.orjson else ["--without-orjson"])]


def _ours(*, orjson: bool) -> Participant:
    return Participant(
        title="+ orjson" if orjson else "ours",
        environment="ours",
        client="ours",
        imports="from langsmith_ext import LangSmith",
        first_call=(
            "import langsmith_api.platform.resources.tracer_sessions\n"
            "import langsmith_ext.runtime.requests, langsmith_ext.runtime.responses\n"
            "from langsmith_api.platform.models import TracerSession, TraceTier"
        ),
        called=(
            "from langsmith_ext import LangSmith\nLangSmith(base_url=ADDRESS, api_key='bench').tracer_sessions.get(ID)"
        ),
        orjson=orjson,
    )


FLOOR = "floor"
OURS = "ours"
WITH_ORJSON = "ours+orjson"
PARTICIPANTS: Mapping[str, Participant] = {
    FLOOR: Participant(
        title="httpx + json",
        environment="floor",
        client="floor",
        imports="import httpx",
        first_call="",
        called="import httpx\nhttpx.Client(base_url=ADDRESS).get(f'/api/v1/sessions/{ID}').json()",
    ),
    OURS: _ours(orjson=False),
    WITH_ORJSON: _ours(orjson=True),
    "official": Participant(
        title="official",
        environment="official",
        client="official",
        imports="from langsmith import Client",
        first_call="from langsmith.schemas import TracerSessionResult",
        called=(
            "from langsmith import Client\n"
            "client = Client(f'{ADDRESS}/api/v1', api_key='bench', info={}, auto_batch_tracing=False)\n"
            "client.read_project(project_id=ID)"
        ),
    ),
    "official generated": Participant(
        title="off. generated",
        environment="official",
        client="official_generated",
        imports="from langsmith import Langsmith",
        first_call="import langsmith.resources.sessions",
        called="from langsmith import Langsmith\nLangsmith(base_url=ADDRESS, api_key='bench').sessions.retrieve_v2(ID)",
    ),
    "naive": Participant(
        title="naive",
        environment="naive",
        client="naive",
        imports=f"from {NAIVE} import AuthenticatedClient",
        first_call=f"from {NAIVE}.api.tracer_sessions import read_tracer_sessions_api_v1_sessions_get",
        called=(
            f"from {NAIVE} import AuthenticatedClient\n"
            f"from {NAIVE}.api.tracer_sessions import read_tracer_session_api_v1_sessions_session_id_get as one\n"
            "one.sync(ID, client=AuthenticatedClient(base_url=ADDRESS, token='bench'))"
        ),
    ),
}
OWN = (OURS, WITH_ORJSON)
RIVALS = ("official", "official generated", "naive")
