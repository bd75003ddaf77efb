namespace DentalSynth.Generators.Simulation;

/// <summary>Keeps how often something happens near the share that is planned, whatever makes it likelier or not for one or
/// the other, by looking back at what has happened.</summary>
internal sealed class Steering
{
    // How much the odds follow the mean chance so far: some thirty decisions, so that a small clinic learns its patients.
    private const double Learning = 0.3;

    // How much the odds rise for each time that is owed: small enough that causes show.
    private const double Gain = 0.02;

    private double usual;
    private double owed;

    /// <summary>Decides once.</summary>
    /// <param name="planned">The share planned, 0 to 1.</param>
    /// <param name="odds">How much likelier it is in this case than in another, as odds.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public bool Decide(double planned, double odds, RandomSource random)
    {
        if (planned is <= 0 or >= 1)
        {
            return planned >= 1;
        }

        var odd = planned / (1 - planned) * odds * Math.Exp((Gain * owed) - usual);
        var chance = odd / (1 + odd);
        var happens = random.Chance(chance);
        usual += Learning * (chance - planned);
        owed += planned - (happens ? 1 : 0);
        return happens;
    }
}
