namespace DentalSynth.Generation.Invariants;

internal static class Cents
{
    /// <summary>Returns an amount of a row in cents; fails when it is not whole cents.</summary>
    public static long Of(double? dollars)
    {
        var cents = (long)Math.Round((dollars ?? 0) * 100);
        Assert.Equal(cents / 100.0, dollars ?? 0);
        return cents;
    }
}
