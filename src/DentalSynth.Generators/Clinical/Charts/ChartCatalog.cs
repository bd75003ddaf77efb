using DentalSynth.Generators.Clinical.LabCases;
using DentalSynth.Generators.Clinical.Medical;
using DentalSynth.Generators.Clinical.Plans;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>The reference lists of charting.</summary>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
/// <param name="opened">The day on which the practice opened.</param>
internal sealed class ChartCatalog(Practice practice, RandomSources sources, DateOnly opened)
{
    public IEnumerable<IRow> All() =>
        [
            .. new DiseaseDefRows(opened).All(),
            .. new AllergyDefRows(opened).All(),
            .. new MedicationRows(opened).All(),
            .. new RxDefRows(practice.Medicine.Drugs).All(),
            .. RxNormRows.All(),
            .. new PharmacyRows(practice, sources, opened).All(),
            .. new PharmClinicRows(practice.Clinics).All(),
            .. new LaboratoryRows(practice, sources).All(),
            .. new TabletRows(practice.Clinics).All(),
            .. AutoCodeRows.All(),
            .. CodeGroupRows.All(),
        ];
}
