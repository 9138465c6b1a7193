"""Which metric holds which of the 95 columns of neurokit2.hrv() and of the table of hrv_rqa().

A column times its factor is the metric, under the neurokit preset: NeuroKit2 gives as fractions
what is a percentage here. Import it wherever values of both are compared. IALS is the metric where
no two successive intervals are equal: differences of zero belong to no segment there.
"""

# Column of nk.hrv() without "HRV_": (key, factor).
COLUMNS = {
    "MeanNN": ("mean_nn", 1), "SDNN": ("sdnn", 1), "SDANN1": ("sdann_1min", 1),
    "SDNNI1": ("sdnn_index_1min", 1), "SDANN2": ("sdann_2min", 1), "SDNNI2": ("sdnn_index_2min", 1),
    "SDANN5": ("sdann", 1), "SDNNI5": ("sdnn_index", 1), "RMSSD": ("rmssd", 1), "SDSD": ("sdsd", 1),
    "CVNN": ("cvnn", 1), "CVSD": ("cvsd", 1), "MedianNN": ("median_nn", 1), "MadNN": ("mad_nn", 1),
    "MCVNN": ("mcvnn", 1), "IQRNN": ("iqr_nn", 1), "SDRMSSD": ("sdrmssd", 1),
    "Prc20NN": ("prc20_nn", 1), "Prc80NN": ("prc80_nn", 1), "pNN50": ("pnn50", 1),
    "pNN20": ("pnn20", 1), "MinNN": ("min_nn", 1), "MaxNN": ("max_nn", 1), "HTI": ("hti", 1),
    "TINN": ("tinn", 1),
    "ULF": ("ulf", 1), "VLF": ("vlf", 1), "LF": ("lf", 1), "HF": ("hf", 1), "VHF": ("vhf", 1),
    "TP": ("total_power", 1), "LFHF": ("lf_hf", 1), "LFn": ("lf_nu", 100), "HFn": ("hf_nu", 100),
    "LnHF": ("ln_hf", 1),
    "SD1": ("sd1", 1), "SD2": ("sd2", 1), "SD1SD2": ("sd1_sd2", 1), "S": ("ellipse_area", 1),
    "CSI": ("csi", 1), "CVI": ("cvi", 1), "CSI_Modified": ("csi_modified", 1),
    "PIP": ("pip", 100), "IALS": ("ials", 100), "PSS": ("pss", 100), "PAS": ("pas", 100),
    "GI": ("gi", 1), "SI": ("si", 1), "AI": ("ai", 1), "PI": ("pi", 1), "C1d": ("c1d", 1),
    "C1a": ("c1a", 1), "SD1d": ("sd1d", 1), "SD1a": ("sd1a", 1), "C2d": ("c2d", 1),
    "C2a": ("c2a", 1), "SD2d": ("sd2d", 1), "SD2a": ("sd2a", 1), "Cd": ("cd", 1), "Ca": ("ca", 1),
    "SDNNd": ("sdnnd", 1), "SDNNa": ("sdnna", 1),
    "DFA_alpha1": ("dfa_alpha1", 1), "DFA_alpha2": ("dfa_alpha2", 1),
    "ApEn": ("apen", 1), "SampEn": ("sampen", 1), "ShanEn": ("shannon_en", 1),
    "FuzzyEn": ("fuzzyen", 1), "MSEn": ("mse_area", 1), "CMSEn": ("cmse_area", 1),
    "RCMSEn": ("rcmse_area", 1), "CD": ("corr_dim", 1), "HFD": ("higuchi_fd", 1),
    "KFD": ("katz_fd", 1), "LZC": ("lzc", 1),
    "Symbolic_EqualProb4_0V": ("sym_0v", 100), "Symbolic_EqualProb4_1V": ("sym_1v", 100),
    "Symbolic_EqualProb4_2LV": ("sym_2lv", 100), "Symbolic_EqualProb4_2UV": ("sym_2uv", 100),
}

# Columns of multifractal analysis, which has its own comparison.
MULTIFRACTAL = {f"MFDFA_{alpha}_{part}" for alpha in ("alpha1", "alpha2")
                for part in ("Width", "Peak", "Mean", "Max", "Delta", "Asymmetry", "Fluctuation",
                             "Increment")}

# Column of nk.hrv_rqa(): (key, factor).
RECURRENCE = {
    "RecurrenceRate": ("rqa_rec", 100), "DiagRec": ("rqa_diag_rec", 1),
    "Determinism": ("rqa_det", 100), "DeteRec": ("rqa_det_rec", 1), "L": ("rqa_lmean", 1),
    "Divergence": ("rqa_divergence", 1), "LEn": ("rqa_entropy", 1),
    "Laminarity": ("rqa_lam", 100), "TrappingTime": ("rqa_tt", 1), "VMax": ("rqa_vmax", 1),
    "VEn": ("rqa_ven", 1), "W": ("rqa_white_mean", 1), "WMax": ("rqa_white_max", 1),
    "WEn": ("rqa_white_entropy", 1),
}

# Columns whose number differs, and why.
DIFFERENT = {
    "TINN": "its search for the end of the triangle is not started again for each beginning, and "
            "its least error starts at 16,384, so that long recordings get 0",
    "PSS": "short segments as a share of segments; Costa's, and this package's, is the share of "
           "the intervals in them",
    "PAS": "as PSS, of alternation runs",
    "MSEn": "the area is divided by the number of scales, which grows with the recording; here the "
            "scales are 1 to 20 and the area is Costa's",
    "CMSEn": "as MSEn",
    "RCMSEn": "as MSEn",
}

# What has no value here where NeuroKit2 writes 0: no line of the kind exists.
ZERO_WITHOUT_LINES = {"L", "LEn", "TrappingTime", "VMax", "VEn", "W", "WMax", "WEn"}
