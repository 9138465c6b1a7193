extension EvidenceLibrary {
  /// The figures of all systems; what the built-in stimuli state themselves is not repeated here.
  static let series: [EvidenceSeries] = [
    heartRate,
    highFrequencyPower, highFrequencyPowerBetweenGroups, overallVariability, lowFrequencyPower,
    balance,
    systolicPressure, diastolicPressure, hypertensiveSystolicPressure,
    systolicPressureAfterCourse, diastolicPressureAfterCourse,
    breathingRate, breathingDepth,
    skinConductance,
    cortisol, adrenaline, vasopressin, oxytocin, betaEndorphin, serotonin, dopamine,
    lymphocytes, stimulatedCytokines, bloodCytokines, muscleInflammation,
    creatineKinase, tissueRepair,
    hReflex, muscleTension, muscleStiffness, muscleStrength, rangeOfMotion,
    skinTemperature, skinBloodFlow, muscleBloodFlow, tissueOxygen,
    pain, painOverDays, delayedSoreness,
    stateAnxiety, stress, mood, relaxation, traitAnxiety, depression, sleepQuality,
    bowelMovements, bowelTransit, gastricMotility,
    growthFactors, dendriteDensity,
  ]
}
