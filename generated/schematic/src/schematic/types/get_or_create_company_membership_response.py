"""`GetOrCreateCompanyMembershipResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .company_membership_detail_response_data import CompanyMembershipDetailResponseData
from .params import Params


class GetOrCreateCompanyMembershipResponse(Model):
    """What `getOrCreateCompanyMembership` answers."""

    data: CompanyMembershipDetailResponseData

    params: Params
