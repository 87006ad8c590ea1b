"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    Address .address
    AddressParam .address
    Author .author
    AuthorParam .author
    Book .book
    BookList .book_list
    CardPayment .card_payment
    CardPaymentParam .card_payment
    Cover .cover
    Genre .genre
    InvoicePayment .invoice_payment
    InvoicePaymentParam .invoice_payment
    Money .money
    MoneyParam .money
    Order .order
    OrderLine .order_line
    OrderLineParam .order_line
    OrderStatus .order_status
    Payment .payment
    PaymentParam .payment
    UnknownPayment .payment
    Problem .problem
    Review .review
    ReviewAuthor .review_author
    ReviewAuthorList .review_author_list
    ReviewList .review_list
    SearchHit .search_hit
    SearchResults .search_results
    StockProblem .stock_problem
    """,
)
