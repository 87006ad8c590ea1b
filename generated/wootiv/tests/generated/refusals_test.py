"""What a call raises when the server refuses it."""

from __future__ import annotations

import pytest

from wootiv import Wootiv, errors
from wootiv._core.exchanges import Exchange

STATUSES = [
    (400, errors.BadRequestError),
    (401, errors.AuthenticationError),
    (403, errors.PermissionDeniedError),
    (404, errors.NotFoundError),
    (409, errors.ConflictError),
    (422, errors.UnprocessableEntityError),
    (429, errors.RateLimitError),
    (500, errors.InternalServerError),
]


@pytest.mark.parametrize(("status", "error"), STATUSES)
def test_a_status_has_an_exception(
    exchange: Exchange[Wootiv], status: int, error: type[errors.APIStatusError]
) -> None:
    with pytest.raises(error) as caught:
        exchange.refused(status, lambda client: client.roles.delete("id"))
    assert type(caught.value) is error
    assert caught.value.status_code == status
