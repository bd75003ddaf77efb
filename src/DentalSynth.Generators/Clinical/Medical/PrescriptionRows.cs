using System.Globalization;
using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Writes prescriptions as table rxpat.</summary>
/// <remarks>Read by the dbt model stg_opendental__rxpat.</remarks>
[Table("RxPat", BelongsTo = TableScope.Patient, Noun = "prescriptions", LeastPer1000Patients = 50)]
internal sealed class PrescriptionRows(Practice practice, ChartRules rules, RandomSources sources) : IVisitChart
{
    public void Write(Member member, Visit visit, IRowWriter rows)
    {
        var age = member.AgeOn(visit.Date);
        var random = sources.For("prescription", visit.AptNum);
        foreach (var drug in rules.Prescription.Drugs(visit.Kind, age, member.History, random))
        {
            rows.Add(Row(member, visit, drug));
        }
    }

    // A dentist signs every prescription, whoever treated the patient.
    private RxPat Row(Member member, Visit visit, Drug drug)
    {
        var number = member.Keys.RxPat.Next();
        var random = sources.For("prescription entry", number);
        var clinic = member.Household.Clinic;
        return new()
        {
            RxNum = number,
            PatNum = member.PatNum,
            RxDate = visit.Date,
            Drug = drug.Name,
            Sig = drug.Directions,
            Disp = drug.Quantity,
            Refills = drug.Refills,
            ProvNum = visit.Slot.Dentist,
            Notes = "",
            PharmacyNum = random.Pick(NearbyPharmacies.Of(clinic)),
            IsControlled = drug.IsControlled,
            DateTStamp = visit.Slot.Start.AddMinutes(visit.Slot.Minutes),
            SendStatus = (short)RxSendStatus.SentElect,
            RxCui = drug.RxCui,
            DosageCode = "",
            ErxGuid = random.NextBits().ToString("x16", CultureInfo.InvariantCulture),
            IsErxOld = false,
            ErxPharmacyInfo = "",
            IsProcRequired = drug.IsControlled,
            ProcNum = visit.Treatments[0].ProcNum,
            DaysOfSupply = 0,
            PatientInstruction = drug.Instruction,
            ClinicNum = clinic.ClinicNum,
            UserNum = random.Pick(practice.Staff.Clinical),
            RxType = false,
        };
    }
}
