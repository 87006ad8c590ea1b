"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    Card .card
    CardParam .card
    Cash .cash
    CashParam .cash
    Cat .cat
    CatParam .cat
    Dog .dog
    DogParam .dog
    Lion .lion
    LionParam .lion
    Payment .payment
    PaymentParam .payment
    Pet .pet
    PetParam .pet
    Puppy .puppy
    PuppyParam .puppy
    Shelter .shelter
    """,
)
