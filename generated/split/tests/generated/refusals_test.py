"""What a call raises when the server refuses it."""

from __future__ import annotations

import pytest

from splitapiclient import SplitApiClient, errors
from splitapiclient._core.exchanges import Exchange

STATUSES = [
    (400, errors.HTTPIncorrectParametersError),
    (401, errors.HTTPUnauthorizedError),
    (403, errors.ForbiddenError),
    (404, errors.HTTPNotFoundError),
    (409, errors.ConflictError),
    (422, errors.UnprocessableEntityError),
    (429, errors.RateLimitError),
    (500, errors.ServerError),
]


@pytest.mark.parametrize(("status", "error"), STATUSES)
def test_a_status_has_an_exception(
    exchange: Exchange[SplitApiClient], status: int, error: type[errors.APIStatusError]
) -> None:
    with pytest.raises(error) as caught:
        exchange.refused(status, lambda client: client.users.delete("us_1"))
    assert type(caught.value) is error
    assert caught.value.status_code == status
