"""What a call raises when the server refuses it."""

from __future__ import annotations

import pytest

from stowaway import Stowaway, errors
from stowaway._core.exchanges import Exchange

STATUSES = [
    (400, errors.BadRequestError),
    (401, errors.UnauthorizedError),
    (403, errors.ForbiddenError),
    (404, errors.NotFoundError),
    (409, errors.ConflictError),
    (410, errors.GoneError),
    (412, errors.PreconditionFailedError),
    (413, errors.ContentTooLargeError),
    (416, errors.RangeNotSatisfiableError),
    (422, errors.UnprocessableEntityError),
    (429, errors.RateLimitError),
    (500, errors.ServerError),
]


@pytest.mark.parametrize(("status", "error"), STATUSES)
def test_a_status_has_an_exception(
    exchange: Exchange[Stowaway], status: int, error: type[errors.APIStatusError]
) -> None:
    with pytest.raises(error) as caught:
        exchange.refused(status, lambda client: client.account.usage())
    assert type(caught.value) is error
    assert caught.value.status_code == status
