"""The types of `auth.recovery`, for code that imports them from here."""

from ...auth_recovery_params import LoginCreateParams as LoginCreateParams
from ...auth_recovery_params import PasswordCreateParams as PasswordCreateParams
from ...auth_recovery_params import PasswordUpdateParams as PasswordUpdateParams
