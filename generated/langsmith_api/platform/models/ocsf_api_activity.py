from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .ocsf_activity_id import OCSFActivityId
    from .ocsf_actor import OCSFActor
    from .ocsf_api import OCSFApi
    from .ocsf_endpoint import OCSFEndpoint
    from .ocsf_http_request import OCSFHttpRequest
    from .ocsf_http_response import OCSFHttpResponse
    from .ocsf_metadata import OCSFMetadata
    from .ocsf_resource_details import OCSFResourceDetails
    from .ocsf_status_id import OCSFStatusId
    from .ocsf_type_uid import OCSFTypeUid
    from .ocsf_unmapped import OCSFUnmapped


@model
class OCSFApiActivity(Model):
    """Part of other models."""

    activity_id: OCSFActivityId | int
    activity_name: str
    actor: OCSFActor
    api: OCSFApi
    category_name: Literal["Application Activity"]
    category_uid: Literal[6]
    class_name: Literal["API Activity"]
    class_uid: Literal[6003]
    http_request: OCSFHttpRequest
    http_response: OCSFHttpResponse
    metadata: OCSFMetadata
    resources: list[OCSFResourceDetails]
    severity_id: Literal[99]
    src_endpoint: OCSFEndpoint
    status: str
    status_id: OCSFStatusId | int
    time: int
    type_uid: OCSFTypeUid | int
    unmapped: OCSFUnmapped

    contract_constants: ClassVar[Mapping[str, Any]] = {
        "category_name": "Application Activity",
        "category_uid": 6,
        "class_name": "API Activity",
        "class_uid": 6003,
        "severity_id": 99,
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 19:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.activity_id = models.OCSFActivityId.decode(data["activity_id"])
                self.activity_name = data["activity_name"]
                self.actor = models.OCSFActor.decode(data["actor"])
                self.api = models.OCSFApi.decode(data["api"])
                self.category_name = data["category_name"]
                self.category_uid = data["category_uid"]
                self.class_name = data["class_name"]
                self.class_uid = data["class_uid"]
                self.http_request = models.OCSFHttpRequest.decode(data["http_request"])
                self.http_response = models.OCSFHttpResponse.decode(data["http_response"])
                self.metadata = models.OCSFMetadata.decode(data["metadata"])
                self.resources = to_list(data["resources"], models.OCSFResourceDetails.decode)
                self.severity_id = data["severity_id"]
                self.src_endpoint = models.OCSFEndpoint.decode(data["src_endpoint"])
                self.status = data["status"]
                self.status_id = models.OCSFStatusId.decode(data["status_id"])
                self.time = data["time"]
                self.type_uid = models.OCSFTypeUid.decode(data["type_uid"])
                self.unmapped = models.OCSFUnmapped.decode(data["unmapped"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 19:
                    self._keep(data)
                return self
        if "activity_id" in data:
            self.activity_id = models.OCSFActivityId.decode(data["activity_id"])
        if "activity_name" in data:
            self.activity_name = data["activity_name"]
        if "actor" in data:
            self.actor = models.OCSFActor.decode(data["actor"])
        if "api" in data:
            self.api = models.OCSFApi.decode(data["api"])
        if "category_name" in data:
            self.category_name = data["category_name"]
        if "category_uid" in data:
            self.category_uid = data["category_uid"]
        if "class_name" in data:
            self.class_name = data["class_name"]
        if "class_uid" in data:
            self.class_uid = data["class_uid"]
        if "http_request" in data:
            self.http_request = models.OCSFHttpRequest.decode(data["http_request"])
        if "http_response" in data:
            self.http_response = models.OCSFHttpResponse.decode(data["http_response"])
        if "metadata" in data:
            self.metadata = models.OCSFMetadata.decode(data["metadata"])
        if "resources" in data:
            self.resources = to_list(data["resources"], models.OCSFResourceDetails.decode)
        if "severity_id" in data:
            self.severity_id = data["severity_id"]
        if "src_endpoint" in data:
            self.src_endpoint = models.OCSFEndpoint.decode(data["src_endpoint"])
        if "status" in data:
            self.status = data["status"]
        if "status_id" in data:
            self.status_id = models.OCSFStatusId.decode(data["status_id"])
        if "time" in data:
            self.time = data["time"]
        if "type_uid" in data:
            self.type_uid = models.OCSFTypeUid.decode(data["type_uid"])
        if "unmapped" in data:
            self.unmapped = models.OCSFUnmapped.decode(data["unmapped"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
