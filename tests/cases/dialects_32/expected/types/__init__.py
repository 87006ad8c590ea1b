"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .book import Book as Book
    from .book_page import BookPage as BookPage
    from .list_loans import ListLoansCriteria as ListLoansCriteria
    from .list_loans import ListLoansCriteriaParam as ListLoansCriteriaParam
    from .loan import Loan as Loan
    from .loan_page import LoanPage as LoanPage
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".book": ("Book",),
            ".book_page": ("BookPage",),
            ".list_loans": ("ListLoansCriteria", "ListLoansCriteriaParam"),
            ".loan": ("Loan",),
            ".loan_page": ("LoanPage",),
        },
    )
