"""Entry point of the command `bluepaper`."""

from importlib.metadata import version


def main() -> None:
    print(version("bluepaper"))  # noqa: T201


if __name__ == "__main__":
    main()
