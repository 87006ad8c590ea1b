"""The types of `inbound`, for code that imports them from here."""

from ..inbound_params import MailCreateParams as MailCreateParams
