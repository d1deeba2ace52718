from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .customer_visible_plan_info import CustomerVisiblePlanInfo
    from .organization_config import OrganizationConfig
    from .payment_plan_tier import PaymentPlanTier
    from .stripe_payment_method_info import StripePaymentMethodInfo


@model
class Organization(Model):
    """Used by ``GET /api/v1/orgs/current``."""

    config: OrganizationConfig
    connected_to_metronome: bool
    connected_to_stripe: bool
    has_cancelled: bool
    is_personal: bool
    current_plan: CustomerVisiblePlanInfo | None = None
    default_sso_provision: bool | None = None
    display_name: str | None = None
    end_of_billing_period: datetime | None = None
    id: UUID | None = None
    marketplace_payouts_enabled: bool | None = None
    payment_method: StripePaymentMethodInfo | None = None
    permissions: list[str] | None = None
    reached_max_workspaces: bool | None = None
    scim_group_name_separator: str | None = None
    security_contact: str | None = None
    tier: PaymentPlanTier | str | None = None
    upcoming_plan: CustomerVisiblePlanInfo | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 18:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.config = models.OrganizationConfig.decode(data["config"])
                self.connected_to_metronome = data["connected_to_metronome"]
                self.connected_to_stripe = data["connected_to_stripe"]
                self.has_cancelled = data["has_cancelled"]
                self.is_personal = data["is_personal"]
                self.current_plan = models.CustomerVisiblePlanInfo.decode(data["current_plan"])
                self.default_sso_provision = data["default_sso_provision"]
                self.display_name = data["display_name"]
                self.end_of_billing_period = to_datetime(data["end_of_billing_period"])
                self.id = to_uuid(data["id"])
                self.marketplace_payouts_enabled = data["marketplace_payouts_enabled"]
                self.payment_method = models.StripePaymentMethodInfo.decode(data["payment_method"])
                self.permissions = data["permissions"]
                self.reached_max_workspaces = data["reached_max_workspaces"]
                self.scim_group_name_separator = data["scim_group_name_separator"]
                self.security_contact = data["security_contact"]
                self.tier = to_enumeration(data["tier"], models.PaymentPlanTier)
                self.upcoming_plan = models.CustomerVisiblePlanInfo.decode(data["upcoming_plan"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 18:
                    self._keep(data)
                return self
        if "config" in data:
            self.config = models.OrganizationConfig.decode(data["config"])
        if "connected_to_metronome" in data:
            self.connected_to_metronome = data["connected_to_metronome"]
        if "connected_to_stripe" in data:
            self.connected_to_stripe = data["connected_to_stripe"]
        if "has_cancelled" in data:
            self.has_cancelled = data["has_cancelled"]
        if "is_personal" in data:
            self.is_personal = data["is_personal"]
        if "current_plan" in data:
            self.current_plan = models.CustomerVisiblePlanInfo.decode(data["current_plan"])
        if "default_sso_provision" in data:
            self.default_sso_provision = data["default_sso_provision"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "end_of_billing_period" in data:
            self.end_of_billing_period = to_datetime(data["end_of_billing_period"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "marketplace_payouts_enabled" in data:
            self.marketplace_payouts_enabled = data["marketplace_payouts_enabled"]
        if "payment_method" in data:
            self.payment_method = models.StripePaymentMethodInfo.decode(data["payment_method"])
        if "permissions" in data:
            self.permissions = data["permissions"]
        if "reached_max_workspaces" in data:
            self.reached_max_workspaces = data["reached_max_workspaces"]
        if "scim_group_name_separator" in data:
            self.scim_group_name_separator = data["scim_group_name_separator"]
        if "security_contact" in data:
            self.security_contact = data["security_contact"]
        if "tier" in data:
            self.tier = to_enumeration(data["tier"], models.PaymentPlanTier)
        if "upcoming_plan" in data:
            self.upcoming_plan = models.CustomerVisiblePlanInfo.decode(data["upcoming_plan"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
