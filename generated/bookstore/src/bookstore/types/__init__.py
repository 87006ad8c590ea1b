"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .address import Address as Address
    from .address import AddressParam as AddressParam
    from .author import Author as Author
    from .author import AuthorParam as AuthorParam
    from .book import Book as Book
    from .book_list import BookList as BookList
    from .card_payment import CardPayment as CardPayment
    from .card_payment import CardPaymentParam as CardPaymentParam
    from .cover import Cover as Cover
    from .genre import Genre as Genre
    from .invoice_payment import InvoicePayment as InvoicePayment
    from .invoice_payment import InvoicePaymentParam as InvoicePaymentParam
    from .money import Money as Money
    from .money import MoneyParam as MoneyParam
    from .order import Order as Order
    from .order_line import OrderLine as OrderLine
    from .order_line import OrderLineParam as OrderLineParam
    from .order_status import OrderStatus as OrderStatus
    from .payment import Payment as Payment
    from .payment import PaymentParam as PaymentParam
    from .payment import UnknownPayment as UnknownPayment
    from .problem import Problem as Problem
    from .review import Review as Review
    from .review_author import ReviewAuthor as ReviewAuthor
    from .review_author_list import ReviewAuthorList as ReviewAuthorList
    from .review_list import ReviewList as ReviewList
    from .search_hit import SearchHit as SearchHit
    from .search_results import SearchResults as SearchResults
    from .stock_problem import StockProblem as StockProblem
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".address": ("Address", "AddressParam"),
            ".author": ("Author", "AuthorParam"),
            ".book": ("Book",),
            ".book_list": ("BookList",),
            ".card_payment": ("CardPayment", "CardPaymentParam"),
            ".cover": ("Cover",),
            ".genre": ("Genre",),
            ".invoice_payment": ("InvoicePayment", "InvoicePaymentParam"),
            ".money": ("Money", "MoneyParam"),
            ".order": ("Order",),
            ".order_line": ("OrderLine", "OrderLineParam"),
            ".order_status": ("OrderStatus",),
            ".payment": ("Payment", "PaymentParam", "UnknownPayment"),
            ".problem": ("Problem",),
            ".review": ("Review",),
            ".review_author": ("ReviewAuthor",),
            ".review_author_list": ("ReviewAuthorList",),
            ".review_list": ("ReviewList",),
            ".search_hit": ("SearchHit",),
            ".search_results": ("SearchResults",),
            ".stock_problem": ("StockProblem",),
        },
    )
