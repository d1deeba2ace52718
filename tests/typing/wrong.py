"""Calls that a type checker must refuse; each line that ends in ``# wrong`` is an error, and no other line is.

Deprecated methods are errors only where a checker is told so, as it is here.
"""

import httpx
import httpx2

import langsmith_ext.models as m
from langsmith_ext import AsyncLangSmith, Client, LangSmith


def misuse(ls: LangSmith, als: AsyncLangSmith) -> None:
    ls.tracer_sessions.list(limit="many")  # wrong
    ls.tracer_sessions.list(unheard_of=1)  # wrong
    ls.tracer_sessions.unheard_of()  # wrong
    ls.unheard_of.read()  # wrong
    ls.paginate(ls.tracer_sessions.list, limit="many")  # wrong
    ls.paginate(ls.tracer_sessions.list, unheard_of=1)  # wrong
    ls.paginate(ls.runs.query)  # wrong
    ls.paginate(als.tracer_sessions.list)  # wrong
    ls.runs.query_v1({})  # wrong
    als.paginate(als.runs.query_v1, {})  # wrong
    ls.paginate(ls.tracer_sessions.get, "session")  # wrong
    ls.with_options(unheard_of=1)  # wrong
    ls.datasets.update("id", {"descripton": "x"})  # wrong
    m.DatasetUpdate(descripton="x")  # wrong
    LangSmith(max_retires=0)  # wrong
    ls.with_options(max_retries="many")  # wrong
    LangSmith(region="mars")  # wrong
    LangSmith(http_client=httpx.AsyncClient())  # wrong
    AsyncLangSmith(http_client=httpx2.Client())  # wrong
    LangSmith(timeout="long")  # wrong
    m.UnheardOf()  # wrong
    Client().tracer_sessions.list()  # wrong
    for _ in als.paginate(als.tracer_sessions.list):  # wrong
        pass
