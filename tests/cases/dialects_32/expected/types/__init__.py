"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    Book .book
    BookPage .book_page
    ListLoansCriteria .list_loans
    ListLoansCriteriaParam .list_loans
    Loan .loan
    LoanPage .loan_page
    """,
)
