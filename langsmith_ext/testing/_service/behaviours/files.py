"""Files: the content of attachments, stored when they are uploaded, and deleted with what shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.forms import FormPart
from langsmith_ext.testing._service.messages import OutgoingResponse
from langsmith_ext.testing._service.state import Record

FILE = "file"
PREFIX = "attachment."
"""How the names of attachments begin in what runs and examples show."""


def keep_file(call: ServedCall, content: bytes, media_type: str) -> Record:
    """Store a file and return what a run or example shows of it: its URL and media type."""
    stored = call.everywhere(FILE).put({"id": call.state.new_id(), "content": content, "media_type": media_type})
    return {"presigned_url": f"{call.base_url}/files/{stored['id']}", "mime_type": media_type}


def keep_attachments(call: ServedCall, files: Mapping[str, FormPart]) -> dict[str, Record]:
    """Store files and return them as a run or example shows them, by name."""
    return {PREFIX + name: keep_file(call, part.content, part.media_type) for name, part in files.items()}


def remove_attachments(call: ServedCall, shown: Mapping[str, Any] | None) -> None:
    """Delete the files of attachments that nothing shows any more."""
    for one in (shown or {}).values():
        call.everywhere(FILE).records.pop(one["presigned_url"].rpartition("/")[2], None)


@on("GET /files/{file_id}")
def read_file(call: ServedCall) -> Any:
    file = call.everywhere(FILE).read(call.path["file_id"])
    return OutgoingResponse(200, {"content-type": file["media_type"]}, file["content"])
