using System.Globalization;
using DentalSynth.Generators.Model.Codes.Patients;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Patients;

/// <summary>Writes a family as tables patient, patientnote and patientlink.</summary>
/// <remarks>Written last, because the patient row has the balance and the first visit.</remarks>
[Table(
    "Patient",
    BelongsTo = TableScope.Patient,
    LeastPer1000Patients = 1_000,
    Changes = "BalOver90 BalTotal Bal_0_30 Bal_31_60 Bal_61_90 BillingType DateFirstVisit DateTStamp EstBalance InsEst",
    MayBeEmpty = "DateFirstVisit Email HasIns Preferred WirelessPhone",
    MayBeNegative = "EstBalance",
    History = "Birthdate"
)]
[Table(
    "PatientNote",
    BelongsTo = TableScope.Patient,
    LeastPer1000Patients = 1_000,
    MayBeNegative = "OrthoMonthsTreatOverride"
)]
[Table("PatientLink", BelongsTo = TableScope.Patient, Noun = "family links", LeastPer1000Patients = 200)]
internal sealed class PatientRows(Practice practice, PatientRules rules, RandomSources sources)
{
    private readonly double preferredRate = practice.Profile.Patient.PreferredNameRate;

    private readonly double phoneRate = practice.Profile.Patient.ConfirmsByPhoneRate;

    private const int YoungestAdult = 18;

    public void Write(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            rows.Add(Row(member));
            rows.Add(Note(member));
        }

        foreach (var spouse in household.Members.Where(member => member.Role == FamilyRole.Spouse))
        {
            rows.Add(Link(spouse));
        }
    }

    private Patient Row(Member member)
    {
        var household = member.Household;
        var random = sources.For("patient record", member.PatNum);
        var first = member.Visits.FirstOrDefault(visit => visit.Status == AptStatus.Complete)?.Date;
        var isAdult = member.AgeOn(household.Joined) >= YoungestAdult;
        var mobile = InventedIdentifiers.Phone(random);
        var family = member == household.Guarantor ? household.Balance : new AgedBalance();
        return new Patient
        {
            PatNum = member.PatNum,
            LName = household.LastName,
            FName = member.FirstName,
            MiddleI = ((char)('A' + random.Below(26))).ToString(),
            Preferred = sources.For("preferred name", member.PatNum).Chance(preferredRate)
                ? member.FirstName
                : string.Empty,
            PatStatus = (short)PatientStatus.Patient,
            Gender = (short)(member.IsFemale ? Gender.Female : Gender.Male),
            Position = (short)PositionOf(member, isAdult),
            Birthdate = member.Birthdate,
            SSN = InventedIdentifiers.SocialSecurityNumber(member.PatNum % 1_000_000),
            Address = household.Address.Street,
            Address2 = string.Empty,
            City = household.Address.Town.City,
            State = household.Address.Town.State,
            Zip = household.Address.Town.ZipCode,
            HmPhone = household.Phone,
            WkPhone = string.Empty,
            WirelessPhone = isAdult ? mobile : string.Empty,
            Guarantor = household.Guarantor.PatNum,
            Email = isAdult
                ? InventedIdentifiers.Email($"{member.FirstName}.{household.LastName}.{member.PatNum}", random)
                : string.Empty,
            Salutation = string.Empty,
            EstBalance = (member.Balance.Total - member.Prepaid).ToDollars(),
            BalTotal = family.Total.ToDollars(),
            Bal_0_30 = family.Buckets[0].ToDollars(),
            Bal_31_60 = family.Buckets[1].ToDollars(),
            Bal_61_90 = family.Buckets[2].ToDollars(),
            BalOver90 = family.Buckets[3].ToDollars(),
            InsEst = family.InsuranceEstimate.ToDollars(),
            PriProv = OwnDentist(member).ProvNum,
            FeeSched = practice.StandardFees.FeeSchedNum,
            BillingType = BillingTypeOf(member),
            ChartNumber = string.Create(CultureInfo.InvariantCulture, $"C{member.PatNum:0000000}"),
            EmployerNum = member.IsInsured ? member.Coverages[0].Plan.EmployerNum : 0,
            DateFirstVisit = first,
            ClinicNum = household.Clinic.ClinicNum,
            HasIns = IsFlaggedInsured(member, first) ? rules.InsuredFlag : string.Empty,
            PreferConfirmMethod = (short)ConfirmedBy(member),
            PreferContactMethod = (short)ContactMethod.MobilePhone,
            PreferRecallMethod = (short)ContactMethod.TextMessage,
            Language = string.Empty,
            Title = string.Empty,
            TxtMsgOk = (short)(isAdult ? 1 : 0),
            DateTStamp = Clock.Closing(LastChange(member)),
            BillingCycleDay = household.BillingDay,
            SecUserNumEntry = practice.Staff.FrontDesk[0],
            SecDateEntry = household.Joined,
            PayPlanDue = 0,
            ResponsParty = 0,
            SuperFamily = 0,
            SiteNum = 0,
            AskToArriveEarly = 0,
        };
    }

    private bool IsFlaggedInsured(Member member, DateOnly? firstVisit) =>
        member.IsInsured && (firstVisit is not null || !rules.FlagsInsuredOnceTreated);

    private static long BillingTypeOf(Member member)
    {
        if (member.Household.IsInCollections)
        {
            return BillingType.Collections;
        }

        if (member.Bills.Any(bill => bill.Plan?.IsOpen == true))
        {
            return BillingType.PaymentPlan;
        }

        return member.IsInsured ? BillingType.InsurancePending : BillingType.Standard;
    }

    private ContactMethod ConfirmedBy(Member member) =>
        sources.For("confirms by phone", member.PatNum).Chance(phoneRate)
            ? ContactMethod.MobilePhone
            : ContactMethod.TextMessage;

    private static Clinician OwnDentist(Member member)
    {
        var dentists = member.Household.Clinic.Dentists;
        return dentists[member.DentistPreference % dentists.Count];
    }

    private static PatientPosition PositionOf(Member member, bool isAdult)
    {
        if (!isAdult)
        {
            return PatientPosition.Child;
        }

        return member.Household.IsCouple && member.Role is FamilyRole.Guarantor or FamilyRole.Spouse
            ? PatientPosition.Married
            : PatientPosition.Unmarried;
    }

    private static DateOnly LastChange(Member member) =>
        member
            .Visits.Where(visit => visit.Status == AptStatus.Complete)
            .Select(visit => visit.Date)
            .Append(member.Household.Joined)
            .Max();

    private PatientNote Note(Member member)
    {
        var random = sources.For("emergency contact", member.PatNum);
        var names = practice.Names;
        var joined = Clock.Closing(member.Household.Joined);
        return new PatientNote
        {
            PatNum = member.PatNum,
            FamFinancial = string.Empty,
            Medical = string.Empty,
            Service = string.Empty,
            MedicalComp = string.Empty,
            Treatment = string.Empty,
            ICEName =
                $"{random.Pick(random.Chance(0.5) ? names.FemaleNames : names.MaleNames)} {member.Household.LastName}",
            ICEPhone = InventedIdentifiers.Phone(random),
            OrthoMonthsTreatOverride = -1,
            SecDateTEntry = joined,
            SecDateTEdit = joined,
            Consent = true,
            Pronoun = 0,
        };
    }

    private static PatientLink Link(Member spouse) =>
        new()
        {
            PatientLinkNum = spouse.PatNum,
            PatNumFrom = spouse.Household.Guarantor.PatNum,
            PatNumTo = spouse.PatNum,
            LinkType = true,
            DateTimeLink = Clock.Closing(spouse.Household.Joined),
        };
}
