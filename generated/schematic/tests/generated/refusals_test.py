"""What a call raises when the server refuses it."""

from __future__ import annotations

import pytest

from schematic import Schematic, errors
from schematic._core.exchanges import Exchange

STATUSES = [
    (400, errors.BadRequestError),
    (401, errors.UnauthorizedError),
    (403, errors.ForbiddenError),
    (404, errors.NotFoundError),
    (409, errors.ConflictError),
    (422, errors.UnprocessableEntityError),
    (429, errors.TooManyRequestsError),
    (500, errors.InternalServerError),
]


@pytest.mark.parametrize(("status", "error"), STATUSES)
def test_a_status_has_an_exception(
    exchange: Exchange[Schematic], status: int, error: type[errors.APIStatusError]
) -> None:
    with pytest.raises(error) as caught:
        exchange.refused(status, lambda client: client.events.get_event("even_1"))
    assert type(caught.value) is error
    assert caught.value.status_code == status
