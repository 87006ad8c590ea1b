"""`UpsertCompanyResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .company_detail_response_data import CompanyDetailResponseData
from .params import Params


class UpsertCompanyResponse(Model):
    """What `upsertCompany` answers."""

    data: CompanyDetailResponseData

    params: Params
