namespace DentalSynth.Generators.Model.Ledger;

/// <summary>A patient's aged balance, as OpenDental keeps it on the patient.</summary>
public sealed class AgedBalance
{
    private readonly Money[] buckets = new Money[4];

    /// <summary>Gets the balances 0 to 30, 31 to 60, 61 to 90 and over 90 days old.</summary>
    public IReadOnlyList<Money> Buckets => buckets;

    /// <summary>Gets the pending insurance estimate.</summary>
    public Money InsuranceEstimate { get; internal set; }

    /// <summary>Gets the sum.</summary>
    public Money Total => buckets[0] + buckets[1] + buckets[2] + buckets[3];

    /// <summary>Returns the bucket of an age: 0 to 30 days, 31 to 60, 61 to 90, over 90.</summary>
    public static int BucketOf(int days) =>
        days switch
        {
            <= 30 => 0,
            <= 60 => 1,
            <= 90 => 2,
            _ => 3,
        };

    /// <summary>Returns what several owe together.</summary>
    public static AgedBalance Sum(IEnumerable<AgedBalance> balances)
    {
        var sum = new AgedBalance();
        foreach (var balance in balances)
        {
            sum.InsuranceEstimate += balance.InsuranceEstimate;
            for (var bucket = 0; bucket < sum.buckets.Length; bucket++)
            {
                sum.buckets[bucket] += balance.buckets[bucket];
            }
        }

        return sum;
    }

    internal void Add(int days, Money amount) => buckets[BucketOf(days)] += amount;
}
