import type { Notice } from '../notice.js'
import { CN_2001 } from './cn-2001.js'
import { CN_2002 } from './cn-2002.js'
import { CN_2003 } from './cn-2003.js'
import { CN_2003_1 } from './cn-2003-1.js'
import { CN_2004 } from './cn-2004.js'
import { CN_2005 } from './cn-2005.js'
import { CN_2006 } from './cn-2006.js'
import { CN_2007 } from './cn-2007.js'
import { CN_2008 } from './cn-2008.js'
import { CN_2009 } from './cn-2009.js'
import { CN_2010 } from './cn-2010.js'
import { CN_2011 } from './cn-2011.js'
import { CN_2012 } from './cn-2012.js'
import { CN_2013 } from './cn-2013.js'
import { CN_2014 } from './cn-2014.js'
import { CN_2015 } from './cn-2015.js'
import { CN_2015_1 } from './cn-2015-1.js'
import { CN_2016 } from './cn-2016.js'
import { CN_2017 } from './cn-2017.js'
import { CN_2018 } from './cn-2018.js'
import { CN_2019 } from './cn-2019.js'
import { CN_2019_1 } from './cn-2019-1.js'
import { CN_2020 } from './cn-2020.js'
import { CN_2020_1 } from './cn-2020-1.js'
import { CN_2021 } from './cn-2021.js'
import { CN_2022 } from './cn-2022.js'
import { CN_2023 } from './cn-2023.js'
import { CN_2024 } from './cn-2024.js'
import { CN_2025 } from './cn-2025.js'
import { CN_2026 } from './cn-2026.js'

/** Every notice, in the order in which they were issued. Written by scripts/notices.mjs: a new year is one more file. */
export const NOTICES: ReadonlyArray<Notice> = [
  CN_2001,
  CN_2002,
  CN_2003,
  CN_2003_1,
  CN_2004,
  CN_2005,
  CN_2006,
  CN_2007,
  CN_2008,
  CN_2009,
  CN_2010,
  CN_2011,
  CN_2012,
  CN_2013,
  CN_2014,
  CN_2015,
  CN_2015_1,
  CN_2016,
  CN_2017,
  CN_2018,
  CN_2019,
  CN_2019_1,
  CN_2020,
  CN_2020_1,
  CN_2021,
  CN_2022,
  CN_2023,
  CN_2024,
  CN_2025,
  CN_2026,
]
