using System.Globalization;

namespace DentalSynth.Generators.Simulation;

/// <summary>An amount of US dollars, exact to the cent.</summary>
/// <param name="Cents">The amount in cents.</param>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    /// <summary>No money.</summary>
    public static readonly Money Zero;

    /// <summary>Returns whole dollars as money.</summary>
    public static Money FromDollars(long dollars) => new(dollars * 100);

    /// <summary>Returns the part given in hundredths of a percent (8000 is 80 %), rounded half away from zero.</summary>
    public Money Part(int basisPoints)
    {
        var scaled = Cents * basisPoints;
        return new((scaled + (scaled < 0 ? -5_000 : 5_000)) / 10_000);
    }

    /// <summary>Returns the smaller of two amounts.</summary>
    public static Money Min(Money left, Money right) => left.Cents < right.Cents ? left : right;

    /// <summary>Returns the larger of two amounts.</summary>
    public static Money Max(Money left, Money right) => left.Cents > right.Cents ? left : right;

    /// <summary>Returns the amount in dollars, as the raw tables hold it: the double nearest to the cents.</summary>
    public double ToDollars() => Cents / 100.0;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <inheritdoc/>
    public override string ToString() => (Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Adds.</summary>
    public static Money operator +(Money left, Money right) => new(left.Cents + right.Cents);

    /// <summary>Subtracts.</summary>
    public static Money operator -(Money left, Money right) => new(left.Cents - right.Cents);

    /// <summary>Negates.</summary>
    public static Money operator -(Money value) => new(-value.Cents);

    /// <summary>Compares.</summary>
    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    /// <summary>Compares.</summary>
    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    /// <summary>Compares.</summary>
    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    /// <summary>Compares.</summary>
    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;
}
