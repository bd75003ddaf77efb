namespace DentalSynth.Generators.Patients;

/// <summary>Families have one to five members at the practice.</summary>
/// <remarks>Read by the dbt models int_patient_profile and stg_opendental__patientlink.</remarks>
/// <param name="weights">How often a family has one, two, three ... members.</param>
public sealed class HouseholdSizeRule(IReadOnlyList<double> weights)
{
    private readonly double[] bySize = [.. weights];

    /// <summary>Gets the members of the largest family.</summary>
    public int Largest => bySize.Length;

    /// <summary>Returns the number of members, at least 1.</summary>
    public int Members(RandomSource random) => 1 + random.PickIndex(bySize);
}
